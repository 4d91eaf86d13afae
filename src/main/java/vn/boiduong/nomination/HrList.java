package vn.boiduong.nomination;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What hr makes of the units' names: who is struck and why, a note, and the units asked for names before the list is put forward,
 * with the reason those read that had not been asked before.
 */
public record HrList(Map<String, String> struck, String note, List<String> asked, String askReason) {

    /** Reads the form's {@code "TK007=lý do;…"} and {@code "VP;KT"}. */
    public static HrList parse(String struck, String note, String asked, String askReason) {
        return new HrList(Submission.reasons("struckNominees", struck), note, List.copyOf(new TreeSet<>(
                Stream.of(asked.split(";")).map(String::strip).filter(unit -> !unit.isEmpty()).toList())), askReason);
    }

    /** What becomes of the list: to units for more names, on to whoever signs, or nobody is left to send. */
    public record Next(boolean unitsAskedAgain, boolean anyoneNominated) {
    }
}
