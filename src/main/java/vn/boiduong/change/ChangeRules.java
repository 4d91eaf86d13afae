package vn.boiduong.change;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.Performance;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * Who may record which change, and what has to be entered. Nobody records a change about himself: another person of hr or the
 * administrator does.
 */
@Component
class ChangeRules {

    private static final int LONGEST_REASON = 500;
    private static final int YEARS_BACK = 10;

    private final Directory directory;
    private final Courses courses;
    private final OfficeClock clock;

    ChangeRules(Directory directory, Courses courses, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.clock = clock;
    }

    /** The change with its day filled in and its reason read; refuses whatever is missing, unknown or not the actor's to record. */
    Change checked(Change entered, Actor actor) {
        if (entered.kind() == null) {
            throw RuleViolation.inField("kind", "change.missing.kind");
        }
        requireRecorder(entered.kind(), actor);
        switch (entered.kind()) {
            case DEPUTY, DEPUTY_ENDED, HEAD_REPLACED, TRANSFER -> {
                officer(entered, actor);
                unit(entered, actor);
            }
            case HEAD_VACANT -> {
                unit(entered, actor);
                if (actor.is(directory.unit(actor.agency(), entered.unit()).head())) {
                    throw RuleViolation.inField("unit", "change.aboutOneself");
                }
            }
            case LEFT, LEAVE, LEAVE_ENDED, POST_COVERED, COVER_ENDED -> officer(entered, actor);
            case COURSE_MOVED, COURSE_CANCELLED -> course(entered, actor);
            case RESULT_CORRECTED -> {
                officer(entered, actor);
                course(entered, actor);
            }
            case HOURS_EXEMPTED, EXEMPTION_ENDED -> {
                officer(entered, actor);
                year(entered);
            }
            case PERFORMANCE_GRADE -> {
                officer(entered, actor);
                year(entered);
                one(Performance.values(), entered.entry().grade(), "grade", "nomination.gradeMissing");
            }
            case DEGREE_COURSE -> {
                course(entered, actor);
                one(Degree.values(), entered.entry() == null ? null : entered.entry().degree(), "degree", "nomination.degreeMissing");
            }
            case DEGREE_COURSE_ENDED -> course(entered, actor);
            case SERVICE_PROMISE -> {
                officer(entered, actor);
                course(entered, actor);
            }
        }
        return read(entered);
    }

    private Change read(Change entered) {
        String why = entered.kind() == ChangeKind.LEAVE ? FreeText.optional("reason", "change.field.reason", entered.reason(), LONGEST_REASON)
                : FreeText.required("reason", "change.field.reason", entered.reason(), LONGEST_REASON);
        Change reasoned = entered.because(why);
        boolean fromToday = entered.kind().isOfPeople() || entered.kind().isOfCover();
        return fromToday && entered.firstDay() == null ? reasoned.from(clock.today()) : reasoned;
    }

    private static void requireRecorder(ChangeKind kind, Actor actor) {
        if (!keepsTheDirectory(kind, actor)) {
            actor.require(Role.HR, actor.agency());
        }
    }

    static boolean keepsTheDirectory(ChangeKind kind, Actor actor) {
        return kind.isOfPeople() && actor.has(Role.ADMIN) && !actor.agency().isEmpty();
    }

    void requireReader(Actor actor) {
        if (List.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR, Role.ADMIN).stream().noneMatch(actor::has)) {
            actor.require(Role.HR, actor.agency());
        }
    }

    private void officer(Change entered, Actor actor) {
        String id = entered.officer();
        if (id == null || directory.findOfficer(id).filter(officer -> officer.agency().equals(actor.agency())).isEmpty()) {
            throw RuleViolation.inField("officer", "directory.officerUnknown", Objects.toString(id, ""));
        }
        if (actor.is(id)) {
            throw RuleViolation.inField("officer", "change.aboutOneself");
        }
    }

    private static void one(Enum<?>[] constants, String name, String field, String otherwise) {
        if (Arrays.stream(constants).noneMatch(each -> each.name().equals(name))) {
            throw RuleViolation.inField(field, otherwise);
        }
    }

    private void year(Change entered) {
        int thisYear = clock.today().getYear();
        Integer year = entered.entry() == null ? null : entered.entry().year();
        if (year == null || year < thisYear - YEARS_BACK || year > thisYear + 1) {
            throw RuleViolation.inField("year", "change.missing.year", String.valueOf(thisYear - YEARS_BACK), String.valueOf(thisYear + 1));
        }
    }

    private void unit(Change entered, Actor actor) {
        String code = entered.unit();
        if (code == null || directory.units(actor.agency()).stream().noneMatch(unit -> unit.code().equals(code))) {
            throw RuleViolation.inField("unit", "directory.unitUnknown", Objects.toString(code, ""));
        }
    }

    private void course(Change entered, Actor actor) {
        String code = entered.course();
        if (code == null || courses.find(code).filter(course -> course.agency().equals(actor.agency())).isEmpty()) {
            throw RuleViolation.inField("course", "change.courseUnknown", Objects.toString(code, ""));
        }
    }
}
