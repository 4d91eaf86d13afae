package vn.boiduong.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.nomination.PersonalPlace;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.worklist.CaseStep;
import vn.boiduong.worklist.CaseSteps;

/** Tells of each course of a year where the person stands and who has the case. */
@OnPages
@Component
class CourseCases {

    private final CaseSteps steps;
    private final ParticipationService participations;
    private final OfficeClock clock;

    CourseCases(CaseSteps steps, ParticipationService participations, OfficeClock clock) {
        this.steps = steps;
        this.participations = participations;
        this.clock = clock;
    }

    /** In the order the courses begin. */
    List<CourseCase> of(PersonFacts facts, int year) {
        Map<String, PersonalPlace> named = byCourse(facts.places(), PersonalPlace::course);
        Map<String, Participation> sent = byCourse(facts.participations(), participation -> participation.who().course());
        Map<String, EvaluationRow> judged = byCourse(facts.evaluations().stream().map(each -> each.evaluation()).toList(), EvaluationRow::course);
        Map<String, List<CaseStep>> open = open(facts, year, named, sent);
        return facts.coursesOf(year).stream().filter(course -> sent.containsKey(course.code()) || named.containsKey(course.code()))
                .sorted(Comparator.comparing(Course::startsOn).thenComparing(Course::code)).map(course -> {
                    List<CaseStep> now = open.getOrDefault(course.code(), List.of());
                    Participation participation = sent.get(course.code());
                    return participation == null ? named(course, named.get(course.code()), now)
                            : sent(course, participation, now, Optional.ofNullable(judged.get(course.code())), Optional.ofNullable(named.get(course.code())));
                }).toList();
    }

    private static <T> Map<String, T> byCourse(Collection<T> those, Function<T, String> course) {
        return those.stream().collect(Collectors.toMap(course, each -> each));
    }

    /** Tasks of the person's own cases, and of a nomination those not about other units. */
    private Map<String, List<CaseStep>> open(PersonFacts facts, int year, Map<String, PersonalPlace> named, Map<String, Participation> sent) {
        List<String> keys = new ArrayList<>();
        for (Course course : facts.coursesOf(year)) {
            boolean onlyNamed = !sent.containsKey(course.code()) && named.containsKey(course.code());
            if (!onlyNamed) {
                keys.add(new CourseOfficer(course.code(), facts.officer().id()).key());
            } else if (named.get(course.code()).status().isListed()) {
                keys.add(course.code());
            }
        }
        return steps.of(facts.officer().agency(), keys).stream()
                .filter(step -> step.unit() == null || step.unit().equals(named.get(step.businessKey()).unit()))
                .collect(Collectors.groupingBy(step -> step.businessKey().split("/")[0]));
    }

    private static CourseCase named(Course course, PersonalPlace place, List<CaseStep> now) {
        CourseState state = Standings.of(place);
        boolean listed = place.status().isListed();
        LocalDate since = listed ? place.answeredOn() : place.endedOn();
        return new CourseCase(course, state, since, now, listed && now.isEmpty() ? Standings.awaited(place) : null, null, place.endReason(),
                listed, null);
    }

    private CourseCase sent(Course course, Participation participation, List<CaseStep> now, Optional<EvaluationRow> evaluation,
                            Optional<PersonalPlace> place) {
        CourseState state = Standings.of(participation, course, clock.today());
        LocalDate since = switch (state) {
            case SENT, STUDYING -> place.map(found -> found.movedUpOn() != null ? found.movedUpOn() : found.signedOn()).orElse(null);
            case TO_REPORT -> participation.reportDates().opensOn();
            case REPORTED -> null;
            default -> participation.concludedOn();
        };
        Optional<LocalDate> until = participations.withdrawableUntil(participation, course);
        CourseCase.Result result = participation.concludedOn() == null ? null
                : new CourseCase.Result(participation.testScore(), participation.hoursCredited());
        return new CourseCase(course, state, since, now, now.isEmpty() ? next(state, participation, course, evaluation) : null, result,
                participation.concludedOn() == null ? participation.returnReason() : participation.endedReason(), until.isPresent(), until.orElse(null));
    }

    private static String next(CourseState state, Participation participation, Course course, Optional<EvaluationRow> evaluation) {
        return switch (state) {
            case SENT -> Messages.shown("dossier.next.starts", Days.text(course.startsOn()));
            case STUDYING -> Messages.shown("dossier.next.report", Days.text(course.endsOn()), Days.text(participation.reportDates().opensOn()));
            case COMPLETED -> evaluation.filter(row -> row.status() == EvaluationStatus.WAITING)
                    .map(row -> Messages.shown("dossier.next.evaluation", Days.text(row.opensOn()))).orElse(null);
            default -> null;
        };
    }
}
