package vn.boiduong.calendar;

import java.util.Optional;

/** Years as they stand in an address. */
public final class Years {

    private Years() {
    }

    /** Empty for anything that is no year of this product's time. */
    public static Optional<Integer> read(String text) {
        return text != null && text.matches("2[01]\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
