package vn.boiduong.ranking;

import java.time.LocalDate;

/** An objection to a provisional ranking; {@code upheld}, {@code answer} and {@code resolvedOn} are null while it is open. */
public record RankingObjection(long id, String officer, String reason, LocalDate raisedOn, Boolean upheld, String answer,
                               LocalDate resolvedOn) {

    public boolean isOpen() {
        return resolvedOn == null;
    }
}
