package vn.boiduong.change;

import java.math.BigDecimal;

import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.Messages;

/** Results as people write them. */
final class Results {

    private Results() {
    }

    static String text(ParticipationRow row) {
        String outcome = row.outcome() == null ? Messages.text("change.noResult") : Messages.text("participation.outcome." + row.outcome());
        String score = row.testScore() == null ? "" : Messages.text("change.testScore", text(row.testScore()));
        String certificate = row.certificateNo() == null ? "" : Messages.text("change.certificate", row.certificateNo());
        return outcome + score + certificate;
    }

    static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
