package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseHistory;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;
import vn.boiduong.trainingyear.TrainingYearService;

/** Plays a whole year of a data set and writes what came of it. */
@Service
public class Rehearsal {

    private final DatasetLoader loader;
    private final RehearsedYear year;
    private final TrainingYearService trainingYears;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final ActingAs actingAs;
    private final Actors actors;
    private final CaseHistory history;
    private final NotificationService notifications;
    private final EngineJobs jobs;
    private final Checks checks;
    private final Aftermath aftermath;
    private final ResultFiles files;
    private final RehearsedPolicy policy;
    private final YearInWords words;

    Rehearsal(DatasetLoader loader, RehearsedYear year, TrainingYearService trainingYears, Directory directory,
              WorkingCalendar calendar, ActingAs actingAs, Actors actors, CaseHistory history, NotificationService notifications,
              EngineJobs jobs, Checks checks, Aftermath aftermath, ResultFiles files, RehearsedPolicy policy,
              YearInWords words) {
        this.loader = loader;
        this.year = year;
        this.trainingYears = trainingYears;
        this.directory = directory;
        this.calendar = calendar;
        this.actingAs = actingAs;
        this.actors = actors;
        this.history = history;
        this.notifications = notifications;
        this.jobs = jobs;
        this.checks = checks;
        this.aftermath = aftermath;
        this.files = files;
        this.policy = policy;
        this.words = words;
    }

    /** Plays the year into the folder and says whether every check held and no incident was left; tells of it line by line. */
    public boolean play(RehearsalOrder order, Consumer<String> progress) {
        Dataset data = order.data();
        int number = order.year();
        AgencyYear played = new AgencyYear(data.agency(), number);
        Script script = new Script(data, number);
        LocalDate first = Happenings.firstDay(data.events(), number);
        year.standOn(first);
        loader.load(data);
        order.policy().ifPresent(file -> policy.introduce(file, data.agency(), first, progress));
        Happenings happenings = new Happenings(data.events(), calendar, number);
        List<Refusal> refusals = new ArrayList<>();
        List<PlayedEvent> events = new ArrayList<>();
        LocalDate begin = calendar.firstWorkingDayFrom(LocalDate.of(number, 1, 1));
        for (LocalDate day = first; day.getYear() <= number; day = day.plusDays(1)) {
            if (happenings.startsOnTime() && day.equals(begin)) {
                year.standOn(day);
                start(played);
            }
            RehearsedYear.Played on = year.play(day, data.agency(), script, happenings);
            refusals.addAll(on.refusals());
            on.events().forEach(event -> progress.accept(line(event)));
            events.addAll(on.events());
            if (day.getDayOfMonth() == day.lengthOfMonth()) {
                progress.accept(month(played, day));
            }
        }
        List<CaseHistory.CreatedTask> tasks = history.humanTasks(played.agency());
        Summary summary = summary(played, tasks, events);
        happenings.after(LocalDate.of(number, 12, 31)).forEach(row -> progress.accept(Messages.text("rehearsal.eventTooLate",
                Days.text(row.day()), YearInWords.kind(row.kind()))));
        files.write(order.out(), played, script, new PlayedYear(refusals, events, tasks, summary));
        words.tell(played, summary, progress);
        return summary.holds();
    }

    private static String line(PlayedEvent event) {
        return Messages.text(event.happened() ? "rehearsal.event" : "rehearsal.eventOvertaken", Days.text(event.on()),
                YearInWords.kind(event.row().kind()), event.sentence(), event.effects());
    }

    private void start(AgencyYear played) {
        String hr = directory.holdersOf(Role.HR.group(), played.agency()).stream().sorted().findFirst().orElseThrow();
        actingAs.call(hr, () -> trainingYears.start(played.agency(), played.year(), actors.current()));
    }

    private String month(AgencyYear played, LocalDate lastDay) {
        return Messages.text("rehearsal.month", "%02d".formatted(lastDay.getMonthValue()), String.valueOf(lastDay.getYear()),
                history.countHumanTasks(played.agency()), history.countEnded(played.agency()));
    }

    private Summary summary(AgencyYear played, List<CaseHistory.CreatedTask> tasks, List<PlayedEvent> events) {
        Map<String, Long> notices = notifications.countByKind(played.agency());
        LocalDate lastWorkingDay = calendar.lastWorkingDayBefore(LocalDate.of(played.year() + 1, 1, 1));
        return new Summary(Tally.casesByEnd(history.cases(played.agency())), Tally.tasksById(tasks),
                notices.getOrDefault("REMINDER", 0L), notices.getOrDefault("ESCALATION", 0L), notices, jobs.openIncidents(),
                checked(played, lastWorkingDay, events));
    }

    /** Where something happened, what happened has to have been followed through besides. */
    private Map<String, Boolean> checked(AgencyYear played, LocalDate lastWorkingDay, List<PlayedEvent> events) {
        Map<String, Boolean> all = new TreeMap<>(checks.of(played, lastWorkingDay));
        if (!events.isEmpty()) {
            all.putAll(aftermath.of(played, events));
        }
        return all;
    }
}
