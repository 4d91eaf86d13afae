package vn.boiduong.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Wording;

/**
 * Where the present pace leads, as a sentence that says how it was reckoned. Whole people only, cut down; nothing is said before
 * a quarter has passed, since a few weeks are no pace.
 */
final class Forecast {

    private static final int QUARTER = 90;

    private final Aim aim;
    private final LocalDate first;
    private final LocalDate asOf;
    private final LocalDate last;
    private final Value now;

    Forecast(Aim aim, Period period, int year, Value now) {
        this.aim = aim;
        this.first = period.first();
        this.asOf = period.asOf();
        this.last = aim.lastDay(year);
        this.now = now;
    }

    /** People: as many more per day as since the day before the first one. */
    Wording growingFrom(Value before) {
        long elapsed = ChronoUnit.DAYS.between(first, asOf) + 1;
        long left = ChronoUnit.DAYS.between(asOf, last);
        if (saidAtOnce(elapsed) != null) {
            return saidAtOnce(elapsed);
        }
        int gained = now.numerator() - before.numerator();
        if (gained <= 0) {
            return Wording.of("target.forecast.standstill", elapsed, Days.text(first), before.numerator(), now.numerator(), Days.text(last));
        }
        Value then = new Value((int) Math.min(now.denominator(), now.numerator() + gained * left / elapsed), now.denominator());
        return Wording.of("target.forecast.growing", elapsed, Days.text(first), before.numerator(), now.numerator(), Days.text(last),
                then.text(), verdict(then), left);
    }

    /** Participations and evaluations: what is known to come due is done at the share of what came due so far. */
    Wording keepingTheShare(int stillToCome) {
        long elapsed = ChronoUnit.DAYS.between(first, asOf) + 1;
        if (saidAtOnce(elapsed) != null) {
            return saidAtOnce(elapsed);
        }
        int more = (int) ((long) stillToCome * now.numerator() / now.denominator());
        Value then = new Value(now.numerator() + more, now.denominator() + stillToCome);
        return Wording.of("target.forecast.share", stillToCome, Days.text(last), now.percent(), then.text(), verdict(then));
    }

    private Wording saidAtOnce(long elapsed) {
        if (first.isAfter(asOf)) {
            return Wording.of("target.forecast.notBegun", Days.text(first));
        }
        if (now.isEmpty()) {
            return Wording.of("target.forecast.nobody");
        }
        if (!asOf.isBefore(last)) {
            return Wording.of("target.forecast.over", Days.text(last), verdict(now));
        }
        return elapsed < QUARTER ? Wording.of("target.forecast.tooEarly", elapsed) : null;
    }

    private Wording verdict(Value value) {
        return Wording.of(value.reaches(aim.percent()) ? "target.forecast.reaches" : "target.forecast.fails", aim.percent());
    }
}
