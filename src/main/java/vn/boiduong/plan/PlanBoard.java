package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.boiduong.identity.Sight;

/**
 * A plan as its page shows it. {@code needs} tells, by the name of a requirement, whom of which unit it is wanted for, as far as the
 * reader may see; money, notes and what came back are for those who follow the year. {@code calledOff} tells, by its code, since when
 * an approved course is not held any more.
 */
public record PlanBoard(Line plan, Sight sight, PlanSheet sheet, Map<String, List<UnitNeeds>> needs, List<PlanReturn> returns,
                        Map<String, LocalDate> calledOff) {

    /** A plan of the list; {@code number} is that of a supplement, 0 for the yearly plan; names and days not reached are null. */
    public record Line(int year, int number, PlanStatus status, LocalDate openedOn, String draftedBy, LocalDate draftedOn, String decidedBy,
                       LocalDate decidedOn, int courses, int excluded, long cost, String cancelReason) {
    }

    /** The people of one unit who need the same. */
    public record UnitNeeds(String unit, List<Needing> people) {
    }

    /** {@code confirmed} is false where the head of the unit never answered. */
    public record Needing(String officer, String name, boolean confirmed) {
    }

    /** The approved courses that are not held any more. */
    public List<PlanSheet.Line> linesCalledOff() {
        return sheet.planned().stream().filter(line -> calledOff.containsKey(line.course().code())).toList();
    }

    public long costCalledOff() {
        return linesCalledOff().stream().mapToLong(PlanSheet.Line::cost).sum();
    }

    /** The people behind a number of needs. */
    public List<UnitNeeds> needsOf(String requirement) {
        return requirement == null ? List.of() : needs.getOrDefault(requirement, List.of());
    }
}
