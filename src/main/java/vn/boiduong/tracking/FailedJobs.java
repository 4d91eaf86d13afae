package vn.boiduong.tracking;

import java.util.Optional;

/** Jobs the engine has given up. */
public interface FailedJobs {

    /** What was thrown at last; empty where this is no job that was given up, or not one of the agency. */
    Optional<Thrown> find(String job, String agency);

    /** Lets the job be tried once more, now. */
    void retry(String job);

    /** {@code type} is the class of the failure at the root, {@code text} what it says. */
    record Thrown(String caseId, String process, String businessKey, String step, String type, String text) {
    }
}
