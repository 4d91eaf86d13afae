package vn.boiduong.offering;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** How the practice after a course was judged, in words. */
@OnPages
final class JudgedWords {

    private JudgedWords() {
    }

    /** Null where there is nothing to judge. */
    static String of(String status, BigDecimal score, LocalDate opensOn) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case "CLOSED" -> Messages.shown("offering.evaluation.CLOSED", score.toPlainString().replace('.', ','));
            case "WAITING" -> Messages.shown("offering.evaluation.WAITING", Days.text(opensOn));
            default -> Messages.shown("offering.evaluation." + status);
        };
    }
}
