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
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.target.TargetFigures.Question;

/** The targets as a person may see them: with names, units, the quarters before and where the pace leads. */
@Service
@Transactional(readOnly = true)
public class TargetSheets {

    private final FactTables facts;
    private final TargetFigures figures;
    private final Directory directory;
    private final OfficeClock clock;

    TargetSheets(FactTables facts, TargetFigures figures, Directory directory, OfficeClock clock) {
        this.facts = facts;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    public TargetSheet read(int year, Actor actor) {
        Reach reach = Reach.of(actor);
        refuseFuture(year);
        Question asked = new Question(reach.agency(), year, clock.today());
        WardFacts ward = facts.of(reach.agency());
        Standing standing = figures.standing(ward, asked, counted -> reach.includes(counted.unit(), counted.officer()));
        Map<String, String> units = directory.units(reach.agency()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<String, String> names = ward.members().stream().collect(Collectors.toMap(Member::id, Member::name));
        List<TargetSheet.Line> lines = figures.aims(reach.agency(), year, asked.day()).stream()
                .map(aim -> line(aim, standing, new Names(units, names))).toList();
        return new TargetSheet(year, asked.asOf(), reach.width(), whole(reach, units, names), lines);
    }

    /** Names of units and people by code. */
    private record Names(Map<String, String> units, Map<String, String> people) {
    }

    private void refuseFuture(int year) {
        if (year > clock.today().getYear() || year < 2020) {
            throw new RuleViolation("target.yearUnknown", year, clock.today().getYear());
        }
    }

    private String whole(Reach reach, Map<String, String> units, Map<String, String> names) {
        return switch (reach.width()) {
            case AGENCY -> directory.agency(reach.agency()).name();
            case UNITS -> reach.units().stream().map(units::get).collect(Collectors.joining("; "));
            case PERSON -> names.get(reach.officer());
        };
    }

    private TargetSheet.Line line(Aim aim, Standing standing, Names names) {
        List<Counted> counted = standing.counted(aim);
        Value value = Value.of(counted);
        TargetFigure figure = standing.figure(aim);
        return new TargetSheet.Line(aim.target(), aim.text(), figure.year(), aim.percent(), value.numerator(),
                value.denominator(), value.percent(), standing.state(aim), value.text(), definition(aim), missing(counted, names),
                standing.trend(aim), standing.forecast(aim));
    }

    private static TargetSheet.Definition definition(Aim aim) {
        return new TargetSheet.Definition(Messages.text("target.numerator." + aim.target()),
                Messages.text("target.denominator." + aim.target(), people(aim)), aim.source());
    }

    private static String people(Aim aim) {
        String types = words("target.people.", aim.people());
        return aim.duties().isEmpty() ? types : Messages.text("target.people.withDuty", types, words("target.duty.", aim.duties()));
    }

    private static String words(String prefix, Set<String> codes) {
        return codes.isEmpty() ? Messages.text(prefix + "ALL")
                : codes.stream().sorted().map(code -> Messages.text(prefix + code)).collect(Collectors.joining(", "));
    }

    private static List<TargetSheet.UnitMissing> missing(List<Counted> counted, Names names) {
        return counted.stream().filter(each -> !each.met()).collect(Collectors.groupingBy(Counted::unit)).entrySet().stream()
                .map(unit -> new TargetSheet.UnitMissing(unit.getKey(), names.units().getOrDefault(unit.getKey(), unit.getKey()),
                        unit.getValue().stream().map(each -> new TargetSheet.Missing(each.officer(), names.people().get(each.officer()),
                                each.course(), each.note())).toList()))
                .sorted(Comparator.comparing(TargetSheet.UnitMissing::unit)).toList();
    }
}
