package vn.boiduong.deadline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.TaskNotice;
import vn.boiduong.notification.TaskNotices;
import vn.boiduong.shared.Messages;

/** Who was reminded of an open task and to whom it went up, for hr, the chairmen and the auditor. */
@Service
@Transactional(readOnly = true)
public class ReminderLog {

    private final CaseTasks tasks;
    private final TaskNotices notices;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;

    ReminderLog(CaseTasks tasks, TaskNotices notices, Directory directory, Actors actors, OfficeClock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** One open task of the own agency; empty when there is none of this id. */
    public Optional<RemindedTask> of(String taskId) {
        String agency = reader().agency();
        return tasks.find(taskId).filter(task -> agency.equals(task.agency())).map(task -> told(List.of(task)).get(0));
    }

    /** A page of the agency's open tasks somebody was told about, the most overdue first. */
    public List<RemindedTask> all(int page, int size) {
        Comparator<RemindedTask> urgent = Comparator.comparing(RemindedTask::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return told(tasks.ofAgency(reader().agency())).stream().filter(task -> !task.told().isEmpty())
                .sorted(urgent.thenComparing(RemindedTask::taskId)).skip((long) page * size).limit(size).toList();
    }

    private Actor reader() {
        Actor actor = actors.current();
        if (!actor.hasAny(Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        return actor;
    }

    private List<RemindedTask> told(Collection<OpenTask> open) {
        List<TaskNotice> all = notices.of(open.stream().map(OpenTask::id).toList());
        Map<String, String> names = directory.namesOf(all.stream().map(TaskNotice::recipient).distinct().toList());
        Map<String, List<RemindedTask.Told>> byTask = all.stream().collect(Collectors.groupingBy(TaskNotice::task,
                Collectors.mapping(notice -> told(notice, names), Collectors.toList())));
        return open.stream().map(task -> line(task, byTask.getOrDefault(task.id(), List.of()))).toList();
    }

    private static RemindedTask.Told told(TaskNotice notice, Map<String, String> names) {
        return new RemindedTask.Told(notice.kind(), Messages.text("deadline." + notice.kind() + ".told"), notice.recipient(),
                names.getOrDefault(notice.recipient(), notice.recipient()), notice.at());
    }

    private RemindedTask line(OpenTask task, List<RemindedTask.Told> told) {
        Optional<Date> due = Optional.ofNullable(task.dueAt());
        return new RemindedTask(task.id(), task.ref().process(), task.ref().businessKey(), task.name(), task.ref().unit().orElse(null),
                due.map(OfficeClock::dayOf).orElse(null), due.map(OfficeClock::dayOf).filter(day -> day.isBefore(clock.today())).isPresent(), told);
    }
}
