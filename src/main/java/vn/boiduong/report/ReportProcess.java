package vn.boiduong.report;

/** What the report asks of its process. */
public interface ReportProcess {

    String KEY = "report";
    String CONSOLIDATE = "Task_ConsolidateReport";
    String SIGN = "Task_SignReport";

    /** A report out of turn begins; the yearly one is begun by the training year. */
    void start(String reportKey, String agency);

    /** hr has cancelled the report out of turn. */
    void cancelled(String reportKey);

    /** The round of unit reports waits no longer for this unit. */
    void closeUnit(String reportKey, String unit);
}
