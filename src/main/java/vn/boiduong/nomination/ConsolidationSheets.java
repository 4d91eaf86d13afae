package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Person;
import vn.boiduong.engine.Decisions;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.identity.StandIns;
import vn.boiduong.shared.Messages;

/** The names of a course as hr and the chairman read them, each judged again: things change between naming and signing. */
@Component
@Transactional(readOnly = true)
public class ConsolidationSheets {

    private final Nominations nominations;
    private final Nominees nominees;
    private final Courses courses;
    private final Directory directory;
    private final Eligibility eligibility;
    private final Judge judge;
    private final LastLook lastLook;
    private final StandIns standIns;
    private final MoreNames moreNames;
    private final OfficeClock clock;

    ConsolidationSheets(Nominations nominations, Nominees nominees, Courses courses, Directory directory, Eligibility eligibility,
                        Judge judge, LastLook lastLook, StandIns standIns, MoreNames moreNames, OfficeClock clock) {
        this.nominations = nominations;
        this.nominees = nominees;
        this.courses = courses;
        this.directory = directory;
        this.eligibility = eligibility;
        this.judge = judge;
        this.lastLook = lastLook;
        this.standIns = standIns;
        this.moreNames = moreNames;
        this.clock = clock;
    }

    public ConsolidationSheet of(String code) {
        Nomination nomination = nominations.findById(code).orElseThrow();
        Picture picture = eligibility.ofAgency(courses.course(code));
        Map<String, String> units = directory.unitNames(nomination.agency());
        List<Nominee> names = nominees.findByCourseOrderByTurn(code);
        int taken = (int) names.stream().filter(Seating::holdsSeat).count();
        return new ConsolidationSheet(CourseInfo.of(picture.course(), picture.grantsName()), Late.of(picture.course(), clock.today()),
                new ConsolidationSheet.Seats(nomination.seats(), taken, nomination.seats() - taken), lines(names, picture, units),
                answers(nomination, names, units), nomination.consolidationNote(), nomination.returnReason());
    }

    /** What hr puts together, with the units hr may ask for names. */
    public HrSheet toConsolidate(String code) {
        Course course = courses.course(code);
        return new HrSheet(of(code), moreNames.askable(course, nominations.findById(code).orElseThrow().rounds().keySet()),
                moreNames.askedUntil(course));
    }

    /** What the chairman signs. */
    public SigningSheet toSign(String code) {
        ConsolidationSheet list = of(code);
        return new SigningSheet(list, lastLook.ahead(code), nominations.findById(code).orElseThrow().superiorDecides(), ShownVersion.of(list));
    }

    private List<ConsolidationSheet.Name> lines(List<Nominee> names, Picture picture, Map<String, String> units) {
        Decisions.Table preview = judge.preview();
        Function<NomineeStatus, List<ConsolidationSheet.Name>> inStatus = status -> names.stream().filter(name -> name.is(status))
                .map(name -> line(name, picture, units.get(name.unit()), preview)).toList();
        List<ConsolidationSheet.Name> lines = new ArrayList<>(inStatus.apply(NomineeStatus.SEATED));
        lines.addAll(inStatus.apply(NomineeStatus.WAITING));
        lines.addAll(inStatus.apply(NomineeStatus.STRUCK));
        return lines;
    }

    private ConsolidationSheet.Name line(Nominee name, Picture picture, String unit, Decisions.Table preview) {
        Officer officer = picture.person(name.officer());
        boolean struck = name.is(NomineeStatus.STRUCK);
        return new ConsolidationSheet.Name(Person.of(officer, picture.positions().get(officer.position())), unit,
                name.is(NomineeStatus.WAITING), notes(name, judge.judge(picture, picture.factsOf(name.officer(), Set.of(), 1), preview)),
                struck, struck ? name.endReason() : null);
    }

    private static List<String> notes(Nominee name, Judgement now) {
        List<String> notes = new ArrayList<>();
        if (name.officer().equals(name.namedBy())) {
            notes.add(Messages.text("nomination.note.self"));
        }
        if (name.overrideReason() != null) {
            notes.add(Messages.text("nomination.note.override", name.setAside(), name.overrideReason()).strip());
        }
        now.findings().forEach(finding -> notes.add(finding.sentence().toString()));
        return notes;
    }

    private List<ConsolidationSheet.UnitAnswer> answers(Nomination nomination, List<Nominee> names, Map<String, String> units) {
        StandIns.Book standIns = this.standIns.of(nomination.agency());
        return nomination.rounds().entrySet().stream()
                .sorted(Comparator.comparing(round -> units.get(round.getKey()), NameOrder.OF_THINGS)).map(round -> new ConsolidationSheet.UnitAnswer(round.getKey(), units.get(round.getKey()),
                answer(round.getValue(), names.stream().filter(name -> name.unit().equals(round.getKey())).count())
                        + standIns.mark(round.getKey(), round.getValue().answeredBy(), round.getValue().endedOn()))).toList();
    }

    private static String answer(UnitRound round, long named) {
        if (round.isOpen()) {
            return Messages.text("nomination.answer.awaited");
        }
        if (round.closedReason() != null) {
            return Messages.text("nomination.answer.closed", round.closedReason());
        }
        return named == 0 ? Messages.text("nomination.answer.nobody") : Messages.text("nomination.answer.named", named);
    }
}
