package vn.boiduong.engine;

/**
 * Starts cases and tells them what happened, by process and business key. The features' {@code Camunda*Process} classes
 * speak to the engine through it.
 */
public interface CaseEngine {

    ProcessVariable<String> AGENCY = ProcessVariable.text("agencyId");

    /** Starts the process in the current transaction; {@code agency} becomes its tenant and its variable {@code agencyId}. */
    void start(String process, String businessKey, String agency, ProcessVariable.Assignment... variables);

    /** Delivers a message to every open case with this process and key that waits for it; returns how many there were. */
    int tell(String process, String businessKey, String message, ProcessVariable.Assignment... variables);

    /**
     * Completes an open human task for the product itself: the record already says who closed it and why (a silent unit in a
     * round, for example), so the task's record step finds nothing left to do. Returns how many tasks there were.
     */
    int complete(TaskRef task);

    /** Gives an open human task to this group instead of those it was offered to; whoever had claimed it gives it back. */
    void offer(TaskRef task, String group);

    /**
     * Asks for every open task of the agency anew whose group depends on who may decide, and offers those to another group
     * that now belong to it.
     */
    void reoffer(String agency);

    /** Leaves an open human task undone and goes on at this activity of the same case. Returns how many tasks there were. */
    int redirect(TaskRef task, String activity);

    /** Gives the timer of this event, which waits while the task is open, another date and keeps it in this variable of the case. */
    void postpone(TaskRef task, String event, ProcessVariable.Assignment date);

    /**
     * Gives the timer of this event another date and keeps it in this variable of the case. Where the timer has fired, one that starts
     * a part of the whole case is set once more if the date is still ahead.
     */
    void retime(String process, String businessKey, String event, ProcessVariable.Assignment date);

    /** Sets the timer that started this part of the case once more, from within what it has just set off, and keeps the date in this variable. */
    void setAgain(String process, String businessKey, String event, ProcessVariable.Assignment date);

    /**
     * Gives an open task from the one who has taken it to another; where that one has it no more nothing happens. Nobody has taken it where {@code from} is null.
     * Returns whether it did.
     */
    boolean hand(String taskId, String from, String to);

    /** Gives tasks back that the person had taken as a member of the group and may not do any more. */
    void release(String person, String group);
}
