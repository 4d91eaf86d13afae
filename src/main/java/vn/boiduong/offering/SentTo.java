package vn.boiduong.offering;

import java.time.LocalDate;
import java.util.List;

/**
 * Some of those sent to the courses of a year, by course and officer; {@code found} counts all that fit and {@code next} leads to the following ones, null at
 * the end.
 */
public record SentTo(int year, Which which, long found, List<Line> people, String next) {

    /** Whom of those sent; the word stands in the page's address. */
    public enum Which {
        ALL(""), WITH_RESULT("co-ket-qua"), UNREPORTED("khong-bao-cao"), EVALUATED("da-danh-gia"), TO_EVALUATE("thuoc-dien-danh-gia");

        private final String word;

        Which(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** One person in one course; {@code concludedOn} and {@code evaluation}, how the practice was judged, may be null. */
    public record Line(String officer, String name, String unit, String course, String courseName, String ending, LocalDate concludedOn, String evaluation) {
    }
}
