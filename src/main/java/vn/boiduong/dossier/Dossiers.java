package vn.boiduong.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Roll;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.ranking.RankingLines;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.PlainText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.survey.PersonalNeeds;
import vn.boiduong.survey.PersonalNeedsReader;

/**
 * Opens dossiers to the person, the head of the unit, hr, the chairman and the auditor of the agency. Parts that a feature shows
 * to fewer people, such as the evaluation by an earlier unit, are left out for the others.
 */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final Directory directory;
    private final PersonReader people;
    private final CourseCases cases;
    private final HoursSheets hours;
    private final Qualifications qualifications;
    private final PersonalNeedsReader needs;
    private final RankingLines rankings;
    private final OfficeClock clock;
    private final Roll roll;

    Dossiers(Directory directory, PersonReader people, CourseCases cases, HoursSheets hours, Qualifications qualifications,
             PersonalNeedsReader needs, RankingLines rankings, OfficeClock clock, Roll roll) {
        this.roll = roll;
        this.directory = directory;
        this.people = people;
        this.cases = cases;
        this.hours = hours;
        this.qualifications = qualifications;
        this.needs = needs;
        this.rankings = rankings;
        this.clock = clock;
    }

    /** Empty for whoever may not look, as for whom nobody knows; without a year the one of today. */
    public Optional<Dossier> find(String officer, Optional<Integer> year, Actor actor) {
        return directory.findOfficer(officer).filter(found -> mayRead(found, actor))
                .map(found -> put(people.read(found, actor), year.orElse(clock.today().getYear()), actor));
    }

    /**
     * Those whose dossier the actor may open, by unit, those who have left last: whose name, post or unit has every word looked for, with
     * or without marks.
     */
    public Page<Dossier.Holder> people(String words, int number, Actor actor) {
        Agency agency = directory.agency(actor.agency());
        Map<String, String> positions = directory.positions(agency.code()).stream().collect(Collectors.toMap(Position::code, Position::name));
        Map<String, String> units = directory.unitNames(agency.code());
        List<String> inOrder = units.entrySet().stream().sorted(Map.Entry.comparingByValue(NameOrder.OF_THINGS)).map(Map.Entry::getKey).toList();
        Function<Roll.Line, Dossier.Holder> told = one -> new Dossier.Holder(one.id(), one.fullName(), positions.get(one.position()),
                units.get(one.unit()), agency.name(), agency.parentName(), one.left());
        if (words.isBlank()) {
            return roll.byUnit(whom(actor), inOrder, number).map(told);
        }
        return Page.of(roll.all(whom(actor)).stream().sorted(Comparator.comparing(Roll.Line::left).thenComparing(one -> inOrder.indexOf(one.unit()))).map(told)
                .filter(holder -> PlainText.has(String.join(" ", holder.name(), holder.position(), holder.unit()), words)).toList(), number);
    }

    /** Whether there is somebody besides whose dossier the actor may open. */
    public boolean looksAtOthers(Actor actor) {
        return actor.has(Role.OFFICER) && roll.count(whom(actor)) > 1;
    }

    private static Roll.Whom whom(Actor actor) {
        return new Roll.Whom(actor.agency(), actor.follows() ? null : actor.unitsHeaded(), actor.officerId());
    }

    private static boolean mayRead(Officer officer, Actor actor) {
        return actor.has(Role.OFFICER) && actor.agency().equals(officer.agency())
                && (actor.is(officer.id()) || actor.heads(officer.unit()) || actor.follows());
    }

    private Dossier put(PersonFacts facts, int year, Actor actor) {
        Officer officer = facts.officer();
        List<Integer> years = years(facts);
        if (!years.contains(year)) {
            throw new RuleViolation("dossier.yearUnknown", year);
        }
        Position position = directory.position(officer.agency(), officer.position());
        return new Dossier(holder(officer, position), year, years, needs.of(officer, year).orElse(null), cases.of(facts, year),
                hours.of(facts, year), qualifications.required(facts, position), qualifications.certificates(facts),
                facts.evaluationsOf(year).stream()
                        .map(each -> new Dossier.Judged(facts.courses().get(each.evaluation().course()).name(), each)).toList(),
                rankings.of(new AgencyYear(officer.agency(), year), officer.id(), actor).orElse(null));
    }

    /** This year always, the next as soon as its survey is open. */
    private List<Integer> years(PersonFacts facts) {
        int thisYear = clock.today().getYear();
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(facts.years());
        years.add(thisYear);
        needs.of(facts.officer(), thisYear + 1).map(PersonalNeeds::year).ifPresent(years::add);
        return List.copyOf(years);
    }

    private Dossier.Holder holder(Officer officer, Position position) {
        Agency agency = directory.agency(officer.agency());
        return new Dossier.Holder(officer.id(), officer.fullName(), position.name(), directory.unit(officer.agency(), officer.unit()).name(),
                agency.name(), agency.parentName(), officer.leftOn() != null);
    }
}
