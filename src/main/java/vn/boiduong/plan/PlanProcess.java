package vn.boiduong.plan;

/** What the plan asks of its process. */
public interface PlanProcess {

    String KEY = "plan";
    String DRAFT = "Task_DraftPlan";
    String APPROVE = "Task_ApprovePlan";

    /** A supplement begins; the yearly plan is begun by the training year. */
    void start(String planKey, String agency);

    /** hr has cancelled the supplement; its process ends. */
    void cancelled(String planKey);
}
