package vn.boiduong.ranking;

import java.time.LocalDate;

/**
 * An objection to a provisional ranking, to the table of this version. {@code upheld}, {@code answer} and {@code resolvedOn}
 * are null while it is open; upheld it tells in {@code effect} which lines came out otherwise, or else in {@code remedy}
 * what was put right outside the table.
 */
public record RankingObjection(long id, String officer, String reason, LocalDate raisedOn, int tableVersion, Boolean upheld, String answer,
                               LocalDate resolvedOn, String remedy, String effect) {

    public boolean isOpen() {
        return resolvedOn == null;
    }
}
