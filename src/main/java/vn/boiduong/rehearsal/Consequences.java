package vn.boiduong.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.shared.AgencyYear;

/** What has to be true at the end of a year of each event that happened, unless a later one has changed the same again. */
@Component
class Consequences {

    private static final Set<EventRow.Kind> OF_COURSE = Set.of(EventRow.Kind.COURSE_MOVED, EventRow.Kind.COURSE_SHORTENED,
            EventRow.Kind.COURSE_CANCELLED);
    private static final Map<EventRow.Kind, String> CHECKS = Map.of(EventRow.Kind.YEAR_STARTED, "yearBeganThatDay",
            EventRow.Kind.SUPPLEMENT, "supplementsAreApproved", EventRow.Kind.ROUND_CLOSED, "silentUnitsAreClosed",
            EventRow.Kind.COURSE_SHORTENED, "shortenedCoursesEndSooner", EventRow.Kind.RESULT_CORRECTED, "correctedResultsStand",
            EventRow.Kind.HEAD_VACANT, "vacantUnitsHaveSomebody", EventRow.Kind.LEAVE, "leavesMoveEvaluations");

    private final YearConsequences year;
    private final CaseConsequences cases;

    Consequences(YearConsequences year, CaseConsequences cases) {
        this.year = year;
        this.cases = cases;
    }

    Map<String, Boolean> of(AgencyYear played, List<PlayedEvent> events) {
        List<PlayedEvent> happened = events.stream().filter(PlayedEvent::happened).toList();
        Map<String, Boolean> checks = new TreeMap<>();
        for (int place = 0; place < happened.size(); place++) {
            EventRow row = happened.get(place).row();
            boolean overtaken = happened.stream().skip(place + 1L).anyMatch(later -> overtakes(later.row(), row));
            if (CHECKS.containsKey(row.kind()) && !overtaken) {
                checks.merge(CHECKS.get(row.kind()), holds(happened.get(place), played, happened), Boolean::logicalAnd);
            }
        }
        return checks;
    }

    private static boolean overtakes(EventRow later, EventRow row) {
        return switch (row.kind()) {
            case COURSE_SHORTENED -> OF_COURSE.contains(later.kind()) && row.course().equals(later.course());
            case RESULT_CORRECTED -> later.kind() == row.kind() && row.course().equals(later.course()) && row.officer().equals(later.officer());
            case HEAD_VACANT -> later.kind() == EventRow.Kind.HEAD_REPLACED && row.unit().equals(later.unit());
            default -> false;
        };
    }

    private boolean holds(PlayedEvent event, AgencyYear played, List<PlayedEvent> all) {
        return switch (event.row().kind()) {
            case YEAR_STARTED -> year.beganOn(event.on(), played);
            case SUPPLEMENT -> year.supplemented(event.row().course(), played);
            case ROUND_CLOSED -> year.closedForSilence(event.row(), played);
            case COURSE_SHORTENED -> cases.endsSooner(event.row());
            case RESULT_CORRECTED -> cases.isCorrected(event.row());
            case HEAD_VACANT -> cases.somebodyActs(event.row().unit(), played.agency());
            default -> cases.practiceMoved(event, all);
        };
    }
}
