package vn.boiduong.report;

/** What the report asks of its process. */
public interface ReportProcess {

    /** A report out of turn begins; the yearly one is begun by the training year. */
    void start(String reportKey, String agency);

    /** The round of unit reports waits no longer for this unit. */
    void closeUnit(String reportKey, String unit);
}
