package vn.boiduong.report;

import java.util.Collection;

import org.springframework.data.relational.core.mapping.Embedded;

/** What the records say about one unit: its members, those it sent, their evaluations, and the hours credited to them this year. */
public record UnitFigures(int members, @Embedded.Nullable Sent sent, @Embedded.Nullable Judged judged, int hours) {

    private static final UnitFigures NONE = new UnitFigures(0, new Sent(0, 0, 0, 0, 0, 0), new Judged(0, 0, 0), 0);

    static UnitFigures sum(Collection<UnitFigures> units) {
        return units.stream().reduce(NONE, UnitFigures::plus);
    }

    /** The same with the people as the agency has them, of whom some were sent by two units. */
    UnitFigures of(int people) {
        return new UnitFigures(members, sent.of(people), judged, hours);
    }

    private UnitFigures plus(UnitFigures other) {
        return new UnitFigures(members + other.members, sent.plus(other.sent), judged.plus(other.judged), hours + other.hours);
    }
}
