package vn.boiduong.nomination;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What hr makes of the units' names: who is struck and why, a note, and, after a return, the units asked for more names. */
public record HrList(Map<String, String> struck, String note, List<String> askedAgain) {

    /** Reads the form's {@code "TK007=lý do;…"} and {@code "VP;KT"}. */
    public static HrList parse(String struck, String note, String askedAgain) {
        return new HrList(Submission.reasons("struckNominees", struck), note, List.copyOf(new TreeSet<>(
                Stream.of(askedAgain.split(";")).map(String::strip).filter(unit -> !unit.isEmpty()).toList())));
    }

    /** What becomes of the list: back to units for more names, on to whoever signs, or nobody is left to send. */
    public record Next(boolean unitsAskedAgain, boolean anyoneNominated) {
    }
}
