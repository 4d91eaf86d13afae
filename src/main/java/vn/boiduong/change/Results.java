package vn.boiduong.change;

import java.math.BigDecimal;
import java.util.List;

import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.Wording;

/** Results as people write them. */
final class Results {

    private Results() {
    }

    static Wording text(ParticipationRow row) {
        Wording outcome = row.outcome() == null ? Wording.of("change.noResult") : Wording.of("participation.outcome." + row.outcome());
        Object score = row.testScore() == null ? "" : Wording.of("change.testScore", text(row.testScore()));
        Object certificate = row.certificateNo() == null ? "" : Wording.of("change.certificate", row.certificateNo());
        return Wording.of(List.of(outcome, score, certificate));
    }

    static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
