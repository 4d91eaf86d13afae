package vn.boiduong.offering;

import java.util.Optional;
import java.util.stream.Stream;

/** What was written into the search fields, as it was written; the address of the page holds them. */
public record OfferSearch(String nam, String trangThai, String keHoach, String tim, String trang) {

    /** Courses in the plans of the year, supplements included, instead of all the year answers for. */
    public enum InPlan {
        APPROVED("duyet"), PUT_FORWARD("co");

        private final String word;

        InPlan(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public OfferSearch {
        nam = words(nam);
        trangThai = words(trangThai);
        keHoach = words(keHoach);
        tim = words(tim);
        trang = words(trang);
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether courses were looked for, not only a year. */
    public boolean narrows() {
        return !trangThai.isEmpty() || !tim.isEmpty() || !keHoach.isEmpty();
    }

    Optional<InPlan> inPlan() {
        return Stream.of(InPlan.values()).filter(each -> each.word.equals(keHoach)).findFirst();
    }
}
