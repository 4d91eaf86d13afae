package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.identity.Sight;
import vn.boiduong.shared.Wording;

/** The nominations under way, with what is awaited from whom, and those that open next. A head reads the rows of the own units. */
public record NominationBoard(Sight sight, List<Underway> underway, List<Coming> coming) {

    /** Whether a unit's answer is overdue anywhere. */
    public boolean anyUnitOverdue() {
        return underway.stream().flatMap(each -> each.units().stream()).map(UnitPart::awaited).anyMatch(awaited -> awaited != null && awaited.overdue());
    }

    /** One course; {@code late} is null before it begins, {@code awaited} are the steps open now besides those of units. */
    public record Underway(String course, String name, LocalDate startsOn, LocalDate endsOn, int seats, NominationStatus status, Late late, String returnReason,
                           List<Awaited> awaited, List<UnitPart> units) {

        public int seated() {
            return units.stream().mapToInt(UnitPart::seated).sum();
        }

        public int waiting() {
            return units.stream().mapToInt(UnitPart::waiting).sum();
        }

        public int struck() {
            return units.stream().mapToInt(UnitPart::struck).sum();
        }

        public long answered() {
            return units.stream().filter(unit -> unit.endedOn() != null).count();
        }
    }

    /** What somebody has to do until when; {@code holder} has taken it, or is null. */
    public record Awaited(String what, String from, String holder, LocalDate until, boolean overdue) {
    }

    /** One unit's turn: {@code awaited} is null where it is over or has not come; {@code closedReason} where hr closed it. */
    public record UnitPart(String unit, int reserved, int seated, int waiting, int struck, String answeredBy, boolean byDeputy, LocalDate endedOn,
                           String closedReason, Awaited awaited) {
    }

    /** A course whose nomination opens on a day to come. */
    public record Coming(String course, String name, LocalDate startsOn, LocalDate opensOn) {
    }

    /** A condition, what it rests on, and what becomes of who does not meet it. */
    public record Rule(Wording rule, Wording source, Wording handled) {
    }
}
