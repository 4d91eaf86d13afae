package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Messages;

/** Every aim of an agency seen on a day, for those of the people counted whom the reader may see. */
final class Standing {

    private final Measures measures;
    private final Periods periods;
    private final Predicate<Counted> seen;

    Standing(Measures measures, Periods periods, Predicate<Counted> seen) {
        this.measures = measures;
        this.periods = periods;
        this.seen = seen;
    }

    List<Counted> counted(Aim aim) {
        return counted(aim, periods.asOf(aim));
    }

    private List<Counted> counted(Aim aim, LocalDate day) {
        return measures.count(aim, periods.upTo(aim, day)).stream().filter(seen).toList();
    }

    TargetFigure figure(Aim aim) {
        Value value = Value.of(counted(aim));
        int year = aim.yearSeenFrom(periods.year());
        return new TargetFigure(aim.target(), year, aim.percent(), periods.asOf(aim), value.numerator(), value.denominator(),
                Messages.text("target.figure", aim.target().text(), value.text(), aim.percent(), year), state(aim));
    }

    /** The value at the end of every quarter, and on the day of looking where that is within one. */
    List<TargetSheet.Quarter> trend(Aim aim) {
        LocalDate today = periods.asOf(aim);
        List<LocalDate> ends = periods.quarterEnds(aim);
        Stream<LocalDate> last = ends.contains(today) || aim.firstDay(periods.year()).isAfter(today) ? Stream.empty() : Stream.of(today);
        return Stream.concat(ends.stream(), last).map(day -> quarter(aim, day, ends.contains(day))).toList();
    }

    private TargetSheet.Quarter quarter(Aim aim, LocalDate day, boolean over) {
        Value value = Value.of(counted(aim, day));
        String name = over ? Messages.text("target.quarter", (day.getMonthValue() + 2) / 3, day.getYear())
                : Messages.text("target.quarter.today", Days.text(day));
        return new TargetSheet.Quarter(name, day, value.numerator(), value.denominator(), value.percent());
    }

    String forecast(Aim aim) {
        LocalDate asOf = periods.asOf(aim);
        Period now = periods.upTo(aim, asOf);
        Forecast forecast = new Forecast(aim, now, periods.year(), Value.of(counted(aim)));
        if (aim.target().countsPeople()) {
            return forecast.growingFrom(aim.target().isYearly() ? new Value(0, 0) : Value.of(counted(aim, now.first().minusDays(1))));
        }
        int whole = (int) measures.count(aim, periods.upTo(aim, aim.lastDay(periods.year()))).stream().filter(seen).count();
        return forecast.keepingTheShare(whole - counted(aim).size());
    }

    TargetState state(Aim aim) {
        return TargetState.of(aim, Value.of(counted(aim)), periods.asOf(aim));
    }
}
