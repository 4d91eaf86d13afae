package vn.boiduong.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.boiduong.shared.RuleViolation;

/** The six marks of one rater, whole numbers from 1 to 10, in the order of the criteria. */
public record Marks(List<Integer> values) {

    static final int CRITERIA = 6;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    public Marks {
        if (values.size() != CRITERIA || values.stream().anyMatch(mark -> !isMark(mark))) {
            throw new IllegalArgumentException("six marks from 1 to 10 expected: " + values);
        }
        values = List.copyOf(values);
    }

    /** The same mark on every criterion. */
    public static Marks all(int mark) {
        return new Marks(Collections.nCopies(CRITERIA, mark));
    }

    static Marks ofText(String text) {
        return new Marks(Arrays.stream(text.split(";")).map(Integer::valueOf).toList());
    }

    /** The marks as they are stored. */
    String text() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    /** All six or none: whoever leaves every field empty declines. {@code field} is the form's, its number follows. */
    public static Optional<Marks> allOrNone(String field, List<Optional<Integer>> entered) {
        return entered.stream().noneMatch(Optional::isPresent) ? Optional.empty() : Optional.of(all(field, entered));
    }

    /** The officer's own marks: {@link #allOrNone}, and none beside the word that there are none. */
    public static Optional<Marks> own(String field, List<Optional<Integer>> entered, boolean declined) {
        Optional<Marks> marks = allOrNone(field, entered);
        if (declined && marks.isPresent()) {
            throw RuleViolation.inField("selfDeclined", "evaluation.declinedWithMarks");
        }
        return marks;
    }

    /** All six. */
    public static Marks all(String field, List<Optional<Integer>> entered) {
        List<Integer> marks = new ArrayList<>();
        for (int n = 1; n <= CRITERIA; n++) {
            marks.add(mark(field + n, n, entered.get(n - 1)));
        }
        return new Marks(marks);
    }

    /** These marks, replaced where another was entered. */
    Marks corrected(String field, List<Optional<Integer>> entered) {
        List<Optional<Integer>> all = new ArrayList<>();
        for (int n = 1; n <= CRITERIA; n++) {
            int kept = of(n);
            all.add(entered.get(n - 1).or(() -> Optional.of(kept)));
        }
        return all(field, all);
    }

    private static int mark(String field, int criterion, Optional<Integer> entered) {
        int mark = entered.orElseThrow(() -> RuleViolation.inField(field, "evaluation.markMissing", criterion));
        if (!isMark(mark)) {
            throw RuleViolation.inField(field, "evaluation.markOutOfRange", criterion, mark);
        }
        return mark;
    }

    private static boolean isMark(int mark) {
        return mark >= LOWEST && mark <= HIGHEST;
    }

    /** The mark of criterion 1 to 6. */
    public int of(int criterion) {
        return values.get(criterion - 1);
    }
}
