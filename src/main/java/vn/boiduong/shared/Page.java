package vn.boiduong.shared;

import java.util.List;

/** A page of a list that is short enough to be put together whole; {@code number} counts from one. */
public record Page<T>(List<T> items, int found, int number, int pages) {

    public static final int SIZE = 20;

    /** The page of this number, or the nearest there is. */
    public static <T> Page<T> of(List<T> all, int number) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(number, 1), pages);
        return new Page<>(all.stream().skip((shown - 1L) * SIZE).limit(SIZE).toList(), all.size(), shown, pages);
    }
}
