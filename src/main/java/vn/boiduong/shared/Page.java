package vn.boiduong.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A page of a list; {@code number} counts from one. */
public record Page<T>(List<T> items, int found, int number, int pages) {

    public static final int SIZE = 20;

    /** The page of this number, or the nearest there is. */
    public static <T> Page<T> of(List<T> all, int number) {
        return of(all.size(), number, after -> all.stream().skip(after).limit(SIZE).toList());
    }

    /** The same where no more is read than stands on the page: {@code items} are those after so many. */
    public static <T> Page<T> of(int found, int number, IntFunction<List<T>> items) {
        int pages = Math.max(1, (found + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(number, 1), pages);
        return new Page<>(items.apply((shown - 1) * SIZE), found, shown, pages);
    }

    public <R> Page<R> map(Function<T, R> told) {
        return new Page<>(items.stream().map(told).toList(), found, number, pages);
    }
}
