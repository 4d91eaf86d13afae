package vn.boiduong.engine;

import java.util.Map;
import java.util.Set;

/**
 * A feature tells what its cases are about, in words people read: names, not codes. One bean per process.
 */
public interface CaseView {

    /** The process id this view speaks for. */
    String process();

    /** One line that names the case, such as course and person. */
    String title(String businessKey);

    /** The few lines of plain text a person needs in order to decide this task. Beyond 3,500 characters the task says how much is left out. */
    String brief(TaskRef task);

    /** Whom the task is about: named, judged, or asking. Such a person neither gets the task nor says who does. */
    default Set<String> concerned(TaskRef task) {
        return Set.of();
    }

    /** What an embedded form of this task shows, as records that become JSON. */
    default Object context(TaskRef task) {
        return Map.of();
    }
}
