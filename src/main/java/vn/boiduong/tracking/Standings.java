package vn.boiduong.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Where running cases stand now, as the engine has it. Who may know is settled by whoever asks. */
public interface Standings {

    /** Of every element cases of the agency are at: how many are there, and how many cases that are. */
    List<Count> counts(String agency);

    /** How many open tasks due before the moment each process has. */
    Map<String, Long> overdue(String agency, Instant before);

    /** How many cases with an incident each process has. */
    Map<String, Long> failed(String agency);

    /** The places where these cases stand. */
    List<Spot> spots(Collection<String> cases);

    /** What failed in these cases, or in one that they opened. */
    List<Failure> failures(Collection<String> cases);

    /** {@code cases} counts those that have their root here: the sum over a process is how many run. */
    record Count(String process, String step, String name, long there, long cases) {
    }

    /**
     * {@code step} is the element's id in the diagram; {@code since} may be null; {@code until} is when the clock takes the case on, null
     * where it does not; {@code task} is null for a wait.
     */
    record Spot(String caseId, String step, String name, Instant since, Instant until, Task task) {
    }

    record Task(String id, String assignee, List<String> groups, Date dueAt) {
    }

    /** {@code inCase} is where the job is; {@code step} the name of what it should have done. */
    record Failure(String caseId, String inCase, String process, String job, String step, Instant since) {
    }
}
