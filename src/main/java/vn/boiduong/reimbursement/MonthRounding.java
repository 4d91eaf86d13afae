package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Both decrees count “số tháng làm tròn” and leave open which way: a parameter of the regime. {@link #NEAREST} counts a month
 * from its fifteenth day on.
 */
public enum MonthRounding {
    DOWN(Integer.MAX_VALUE), NEAREST(15), UP(1);

    private final int daysThatCount;

    MonthRounding(int daysThatCount) {
        this.daysThatCount = daysThatCount;
    }

    /** Months from the first day up to the day before {@code end}; none where the end comes first. */
    int months(LocalDate first, LocalDate end) {
        if (!end.isAfter(first)) {
            return 0;
        }
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(first, end));
        long rest = ChronoUnit.DAYS.between(first.plusMonths(whole), end);
        return rest >= daysThatCount ? whole + 1 : whole;
    }
}
