package vn.boiduong.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.StepNames;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.worklist.CaseSubject;

/** Tells in words what cases are about, for a whole list in three queries. */
@OnPages
@Component
public class CaseNames {

    private final CaseArchive archive;
    private final MailRecipients mails;
    private final Courses courses;
    private final Directory directory;

    CaseNames(CaseArchive archive, MailRecipients mails, Courses courses, Directory directory) {
        this.archive = archive;
        this.mails = mails;
        this.courses = courses;
        this.directory = directory;
    }

    public List<CaseLine> lines(Collection<PastCase> cases) {
        Map<String, String> processes = new HashMap<>(archive.processes());
        if (!cases.stream().allMatch(each -> processes.containsKey(each.process()))) {
            processes.putAll(archive.mailProcesses());
        }
        Map<String, String> recipients = mails.of(cases.stream().map(PastCase::businessKey).toList());
        Map<String, String> people = directory.namesOf(Stream.concat(recipients.values().stream(),
                cases.stream().flatMap(each -> person(each).stream())).distinct().toList());
        Map<String, String> names = courses.withCodes(cases.stream().map(CaseNames::course).flatMap(Optional::stream).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::name));
        return cases.stream().map(each -> new CaseLine(each.id(), StepNames.shown(processes.getOrDefault(each.process(), each.process())),
                recipients.containsKey(each.businessKey()) ? mail(recipients.get(each.businessKey()), people) : subject(each, names, people),
                OfficeClock.dayOf(each.startedAt()),
                each.endedAt() == null ? null : OfficeClock.dayOf(each.endedAt()), state(each))).toList();
    }

    /** Of running nominations whose course is over, so that nobody is sent any more, the course's last day by the case's id. */
    public Map<String, LocalDate> over(Collection<PastCase> cases, LocalDate today) {
        Map<String, String> nominations = cases.stream().filter(each -> each.process().equals("nomination") && each.endedAt() == null)
                .collect(Collectors.toMap(PastCase::businessKey, PastCase::id));
        return nominations.isEmpty() ? Map.of() : courses.withCodes(nominations.keySet()).stream().filter(course -> course.endsOn().isBefore(today))
                .collect(Collectors.toMap(course -> nominations.get(course.code()), Course::endsOn));
    }

    /** The person a case is about alone. */
    public static Optional<String> person(PastCase one) {
        return CaseSubject.of(one.process(), one.businessKey()).officer();
    }

    /** The course a case is about. */
    public static Optional<String> course(PastCase one) {
        return CaseSubject.of(one.process(), one.businessKey()).course();
    }

    private static String mail(String recipient, Map<String, String> people) {
        return Messages.shown("history.subject.mail", people.getOrDefault(recipient, recipient));
    }

    private static String subject(PastCase one, Map<String, String> courses, Map<String, String> people) {
        if (course(one).isPresent()) {
            return Stream.concat(course(one).map(code -> courses.getOrDefault(code, code)).stream(),
                    person(one).map(id -> people.getOrDefault(id, id)).stream()).collect(Collectors.joining(" – "));
        }
        String[] parts = one.businessKey().split("/", 3);
        if (one.process().equals("digest")) {
            return Messages.shown("history.subject.morning", Days.text(LocalDate.parse(parts[1])));
        }
        if (one.process().equals("concern")) {
            return Messages.shown("history.subject.concern", parts[1].substring("C-".length()));
        }
        String part = parts.length < 3 ? "year" : parts[2].startsWith("supplement-") ? "supplement" : "adhoc";
        return Messages.shown("history.subject." + part, parts[1], parts.length < 3 ? "" : parts[2].substring(parts[2].indexOf('-') + 1));
    }

    private static String state(PastCase one) {
        if (one.endedAt() == null) {
            return Messages.shown("history.running");
        }
        return one.end() == null ? Messages.shown(one.stopped() ? "history.stopped" : "history.ended") : StepNames.shown(one.end());
    }
}
