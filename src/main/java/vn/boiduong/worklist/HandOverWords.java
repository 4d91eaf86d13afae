package vn.boiduong.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** Tells how open tasks came to those who have them. Who may know is settled by whoever asks. */
@OnPages
@Component
public class HandOverWords {

    private final HandOverTable table;
    private final Directory directory;

    HandOverWords(HandOverTable table, Directory directory) {
        this.table = table;
        this.directory = directory;
    }

    /** By task, how it last changed hands, in a sentence; nothing of those that never did. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> tasks) {
        Map<String, HandedOver> last = table.ofTasks(tasks).stream()
                .collect(Collectors.toMap(HandedOver::taskId, Function.identity(), (earlier, later) -> later));
        Map<String, String> names = directory.namesOf(last.values().stream().flatMap(each -> Stream.of(each.from(), each.by())).filter(Objects::nonNull).distinct().toList());
        return last.values().stream().collect(Collectors.toMap(HandedOver::taskId, each -> words(each, names)));
    }

    private static String words(HandedOver each, Map<String, String> names) {
        String by = names.get(each.by());
        return each.from() == null ? Messages.shown("worklist.handOver.assigned", by, Days.text(each.at()), each.reason())
                : Messages.shown("worklist.handOver.happened", names.get(each.from()), by, Days.text(each.at()), each.reason());
    }
}
