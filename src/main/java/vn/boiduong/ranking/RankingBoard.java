package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.boiduong.identity.Sight;
import vn.boiduong.shared.Wording;

/**
 * A ranking as a page shows it: everyone's line as the sheet has it, {@code sums} behind the lines of whom the reader may look at, by
 * officer; {@code units} are those with a line, {@code decidedBy} is null before the decision.
 */
public record RankingBoard(RankingSheet sheet, RankingStatus status, Sight sight, Stand stand, List<String> units,
                           Map<String, List<Wording>> sums, List<RankingSheet.Objection> objections, List<Integer> years) {

    /** When and by which policy it was computed, published and decided; {@code table} counts the tables of this ranking. */
    public record Stand(LocalDate periodFrom, LocalDate computedOn, int policyVersion, int table, LocalDate decidedOn, String decidedBy) {
    }

    public boolean frozen() {
        return status == RankingStatus.PUBLISHED;
    }

    /** The lines of one unit, or everyone's. */
    public List<RankingSheet.Ranked> ranked(Optional<String> unit) {
        return sheet.ranked().stream().filter(line -> unit.isEmpty() || unit.get().equals(line.unit())).toList();
    }

    public List<RankingSheet.Unranked> notRanked(Optional<String> unit) {
        return sheet.notRanked().stream().filter(line -> unit.isEmpty() || unit.get().equals(line.unit())).toList();
    }
}
