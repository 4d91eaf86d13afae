package vn.boiduong.target;

import java.util.List;

/**
 * Something HR may want to look at twice: a sentence that says what was seen and how often, and where. It judges nobody. {@code instances}
 * are all {@code count} of them, or on a page the first.
 */
public record Observation(Kind kind, String sentence, int count, List<String> instances, List<Case> cases) {

    /** One of the instances, with names for codes. */
    public record Case(String officer, String name, String course, String courseName) {
    }

    /** Those of one kind on a page, and whether there are more. */
    public record Part(Kind kind, List<Observation> seen, boolean more) {
    }

    static Observation of(Kind kind, String sentence, int count, List<String> instances) {
        return new Observation(kind, sentence, count, instances, List.of());
    }

    Observation with(List<Case> named) {
        return new Observation(kind, sentence, count, instances, named);
    }

    /** What was looked for. */
    public enum Kind { OVERLAPPING_COURSES, SAME_REPORT_TEXT, SAME_CERTIFICATE, FLAT_MARKS, SAME_MARKS_FOR_ALL, ALWAYS_EXCELLENT }
}
