package vn.boiduong.target;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Actor;
import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.target.CaseCounts.Cut;
import vn.boiduong.target.Standing.Ward;
import vn.boiduong.target.TargetFigures.Question;

/** The targets as a person may see them: with names, units, the quarters before and where the pace leads. */
@OnPages
@Service
@Transactional(readOnly = true)
public class TargetSheets {

    private final TargetFigures figures;
    private final Directory directory;
    private final OfficeClock clock;

    TargetSheets(TargetFigures figures, Directory directory, OfficeClock clock) {
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    /** With everyone who is missing. */
    public TargetSheet read(int year, Actor actor) {
        return read(year, actor, Cut.NONE.most());
    }

    /** Of each unit no more are named than so many; how many there are is told all the same. */
    public TargetSheet read(int year, Actor actor, int most) {
        Reach reach = Reach.of(actor);
        refuseFuture(year);
        Question asked = new Question(year, clock.today());
        List<Aim> aims = figures.aims(reach.agency(), asked);
        Ward ward = figures.ward(asked, reach, aims, true);
        Names names = names(reach, ward);
        List<TargetSheet.Line> lines = aims.stream().map(aim -> line(aim, ward.whole(aim), names, most)).toList();
        return new TargetSheet(year, asked.asOf(), reach.width(), whole(reach, names), lines);
    }

    /** Everyone missing in a unit, so many at a time. */
    public MissingPage missing(MissingPage.Wanted wanted, int most, Actor actor) {
        Reach reach = Reach.of(actor).within(wanted.unit());
        if (directory.units(reach.agency()).stream().noneMatch(unit -> unit.code().equals(wanted.unit()))) {
            throw new NotFound("unit", wanted.unit());
        }
        refuseFuture(wanted.year());
        Question asked = new Question(wanted.year(), clock.today());
        Aim aim = figures.aims(reach.agency(), asked).stream().filter(each -> each.target() == wanted.target()
                && each.yearSeenFrom(wanted.year()) == wanted.targetYear()).findFirst().orElseThrow(() -> new RuleViolation("target.unknown"));
        Ward ward = figures.ward(asked, reach, List.of(aim), true);
        Standing standing = ward.today(aim);
        Names names = names(reach, ward);
        List<Counted> found = standing.named(Cut.after(wanted.after(), most + 1));
        List<Counted> shown = found.stream().limit(most).toList();
        return new MissingPage(Messages.shown(aim.text()), names.units().get(wanted.unit()), standing.missing().getOrDefault(wanted.unit(), 0),
                shown.stream().map(names::missing).toList(), found.size() > most ? Cut.mark(shown.get(most - 1)) : null);
    }

    private Names names(Reach reach, Ward ward) {
        return new Names(directory.unitNames(reach.agency()),
                ward.facts().members().stream().collect(Collectors.toMap(Member::id, Member::name)));
    }

    /** Names of units and people by code. */
    private record Names(Map<String, String> units, Map<String, String> people) {

        TargetSheet.Missing missing(Counted counted) {
            return new TargetSheet.Missing(counted.officer(), people.get(counted.officer()), counted.course(), counted.note());
        }
    }

    private void refuseFuture(int year) {
        if (year > clock.today().getYear() || year < 2020) {
            throw new RuleViolation("target.yearUnknown", year, clock.today().getYear());
        }
    }

    private String whole(Reach reach, Names names) {
        return switch (reach.width()) {
            case AGENCY -> directory.agency(reach.agency()).name();
            case UNITS -> reach.units().stream().map(names.units()::get).collect(Collectors.joining("; "));
            case PERSON -> names.people().get(reach.officer());
        };
    }

    private static TargetSheet.Line line(Aim aim, Standing standing, Names names, int most) {
        Value value = standing.value();
        return new TargetSheet.Line(aim.target(), Messages.shown(aim.text()), standing.figure().year(), aim.percent(), value.numerator(),
                value.denominator(), value.percent(), standing.state(), Messages.shown(value.text()), definition(aim),
                missing(standing.missing(), standing.named(Cut.first(most)), names), standing.trend(), standing.forecast());
    }

    private static TargetSheet.Definition definition(Aim aim) {
        return new TargetSheet.Definition(Messages.shown("target.numerator." + aim.target()),
                Messages.shown("target.denominator." + aim.target(), people(aim)), aim.source());
    }

    private static String people(Aim aim) {
        String types = words("target.people.", aim.people());
        return aim.duties().isEmpty() ? types : Messages.shown("target.people.withDuty", types, words("target.duty.", aim.duties()));
    }

    private static String words(String prefix, Set<String> codes) {
        return codes.isEmpty() ? Messages.shown(prefix + "ALL")
                : codes.stream().sorted().map(code -> Messages.shown(prefix + code)).collect(Collectors.joining(", "));
    }

    private static List<TargetSheet.UnitMissing> missing(Map<String, Integer> units, List<Counted> named, Names names) {
        Map<String, List<Counted>> people = named.stream().collect(Collectors.groupingBy(Counted::unit));
        return units.entrySet().stream().map(unit -> new TargetSheet.UnitMissing(unit.getKey(), names.units().getOrDefault(unit.getKey(), unit.getKey()),
                unit.getValue(), people.getOrDefault(unit.getKey(), List.of()).stream().map(names::missing).toList()))
                .sorted(Comparator.comparing(TargetSheet.UnitMissing::unit, NameOrder.OF_THINGS)).toList();
    }
}
