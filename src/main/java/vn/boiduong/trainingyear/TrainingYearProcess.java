package vn.boiduong.trainingyear;

/** What the training year asks of its process. */
public interface TrainingYearProcess {

    String KEY = "training-year";

    void start(String yearKey, String agency);

    /** The round of dissemination waits no longer for this unit. */
    void closeUnit(String yearKey, String unit);

    /** hr has asked to cancel the year; the process ends what is open in it. */
    void cancelled(String yearKey);
}
