package vn.boiduong.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;
import vn.boiduong.shared.Wording;
import vn.boiduong.target.CaseCounts.Cut;

/** One aim of an agency as one reader may see it; the database is asked once for all days that are told of. */
final class Standing {

    private final Aim aim;
    private final Ward ward;
    private final Map<LocalDate, Map<String, Value>> values;

    /** {@code facts} are those people are counted from; {@code cases} counts everything else. */
    record Ward(WardFacts facts, Measures measures, CaseCounts cases, Periods periods, Reach reach) {

        /** The value on the day of looking alone. */
        Standing today(Aim aim) {
            return new Standing(this, aim, List.of(periods.asOf(aim)));
        }

        /** With every quarter and what a forecast starts from. */
        Standing whole(Aim aim) {
            LocalDate beside = aim.target().countsPeople() ? aim.firstDay(periods.year()).minusDays(1) : aim.lastDay(periods.year());
            return new Standing(this, aim, Stream.concat(periods.days(aim).stream(), Stream.of(beside)).distinct().toList());
        }
    }

    private Standing(Ward ward, Aim aim, List<LocalDate> days) {
        this.ward = ward;
        this.aim = aim;
        this.values = aim.target().countsPeople() ? days.stream().collect(Collectors.toMap(day -> day, this::peopleByUnit))
                : ward.cases.count(aim, days.stream().map(day -> ward.periods.upTo(aim, day)).toList(), ward.reach);
    }

    private Map<String, Value> peopleByUnit(LocalDate day) {
        Map<String, List<Counted>> units = people(day).stream().collect(Collectors.groupingBy(Counted::unit));
        Map<String, Value> values = new TreeMap<>();
        units.forEach((unit, counted) -> values.put(unit, Value.of(counted)));
        return values;
    }

    private List<Counted> people(LocalDate day) {
        return ward.measures.count(aim, ward.periods.upTo(aim, day)).stream()
                .filter(counted -> ward.reach.includes(counted.unit(), counted.officer())).toList();
    }

    Value value() {
        return value(asOf());
    }

    private Value value(LocalDate day) {
        return Value.sum(values.get(day).values());
    }

    private LocalDate asOf() {
        return ward.periods.asOf(aim);
    }

    TargetFigure figure() {
        Value value = value();
        int year = aim.yearSeenFrom(ward.periods.year());
        return new TargetFigure(aim.target(), year, aim.percent(), asOf(), value.numerator(), value.denominator(),
                Wording.of("target.figure", aim.target().text(), value.text(), aim.percent(), year), state());
    }

    TargetState state() {
        return TargetState.of(aim, value(), asOf());
    }

    /** How many are missing, by unit. */
    Map<String, Integer> missing() {
        Map<String, Integer> missing = new HashMap<>();
        values.get(asOf()).forEach((unit, value) -> missing.put(unit, value.denominator() - value.numerator()));
        missing.values().removeIf(many -> many == 0);
        return missing;
    }

    /** Those who are missing, in the order of unit, person and course. */
    List<Counted> named(Cut cut) {
        if (aim.target().countsPeople()) {
            return told(people(asOf()).stream().filter(counted -> !counted.met() && counted.officer().compareTo(cut.officer()) > 0)
                    .collect(Collectors.groupingBy(Counted::unit, TreeMap::new, Collectors.toList())).values().stream()
                    .flatMap(unit -> unit.stream().limit(cut.most())).toList());
        }
        Period period = ward.periods.upTo(aim, asOf());
        boolean reports = aim.target() == Target.REPORTED;
        Cut where = cut.of(missing().keySet());
        return new Measures(ward.facts.with(reports ? ward.cases.unreported(aim, period, ward.reach, where) : List.of(),
                reports ? List.of() : ward.cases.unjudged(aim, period, ward.reach, where)), 0).count(aim, period);
    }

    /** Of those named it is told which course they are in; nobody else's courses are read for it. */
    private List<Counted> told(List<Counted> named) {
        if (aim.target() != Target.SKILLS || named.isEmpty()) {
            return named;
        }
        Set<String> officers = named.stream().map(Counted::officer).collect(Collectors.toSet());
        List<Sending> running = ward.cases.running(aim, asOf(), ward.reach, officers);
        return new Measures(ward.facts.with(running, List.of()), 0).count(aim, ward.periods.upTo(aim, asOf())).stream()
                .filter(counted -> officers.contains(counted.officer())).toList();
    }

    /** The value at the end of every quarter, and on the day of looking where that is within one. */
    List<TargetSheet.Quarter> trend() {
        LocalDate today = asOf();
        Collection<LocalDate> ends = ward.periods.quarterEnds(aim);
        Stream<LocalDate> last = ends.contains(today) || aim.firstDay(ward.periods.year()).isAfter(today) ? Stream.empty() : Stream.of(today);
        return Stream.concat(ends.stream(), last).map(day -> quarter(day, ends.contains(day))).toList();
    }

    private TargetSheet.Quarter quarter(LocalDate day, boolean over) {
        Value value = value(day);
        Wording name = over ? Wording.of("target.quarter", (day.getMonthValue() + 2) / 3, day.getYear())
                : Wording.of("target.quarter.today", Days.text(day));
        return new TargetSheet.Quarter(name, day, value.numerator(), value.denominator(), value.percent());
    }

    Wording forecast() {
        Period now = ward.periods.upTo(aim, asOf());
        Forecast forecast = new Forecast(aim, now, ward.periods.year(), value());
        if (aim.target().countsPeople()) {
            return forecast.growingFrom(aim.target().isYearly() ? new Value(0, 0) : value(now.first().minusDays(1)));
        }
        return forecast.keepingTheShare(value(aim.lastDay(ward.periods.year())).denominator() - value().denominator());
    }
}
