package vn.boiduong.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** A round of the year, other than nominations, whose silent units hr closed; the report names them, also those that answered later. */
public interface ClosedRounds {

    /** By unit code. */
    List<Closed> of(AgencyYear year);

    /** A unit that did not answer in time; {@code round} in words, {@code answeredOn} null where it never did. */
    record Closed(String unit, Wording round, String reason, LocalDate closedOn, LocalDate answeredOn) {
    }

    /** What one unit did in one opening of the round: {@code closedFor} is hr's reason, null where hr did not close it; {@code on} null while it is awaited. */
    record Part(String unit, int roundNo, String closedFor, LocalDate on) {
    }

    /** Of every unit hr ever closed the last closing, and the answer to a later opening. */
    static List<Closed> of(List<Part> parts, Wording round) {
        return parts.stream().collect(Collectors.groupingBy(Part::unit, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(ofUnit -> closed(ofUnit, round).stream()).toList();
    }

    private static Optional<Closed> closed(List<Part> ofUnit, Wording round) {
        return ofUnit.stream().filter(part -> part.closedFor() != null).max(Comparator.comparing(Part::roundNo))
                .map(last -> new Closed(last.unit(), round, last.closedFor(), last.on(), ofUnit.stream()
                        .filter(part -> part.roundNo() > last.roundNo() && part.on() != null).map(Part::on).min(Comparator.naturalOrder()).orElse(null)));
    }
}
