package vn.boiduong.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.boiduong.participation.ParticipationRow;

/** The figures of an agency on one day, unit by unit; one without people has zeros. */
record AgencyFigures(Map<String, List<ParticipationRow>> sent, Function<String, UnitFigures> units) {

    UnitFigures of(String unit) {
        return units.apply(unit);
    }

    /** Those these units sent, each counted once: whoever moves may be sent by two units in one year. */
    int peopleSentBy(Collection<String> those) {
        return (int) those.stream().flatMap(unit -> sent.getOrDefault(unit, List.of()).stream()).map(ParticipationRow::officer).distinct().count();
    }
}
