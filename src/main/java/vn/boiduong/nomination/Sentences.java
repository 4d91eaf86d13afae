package vn.boiduong.nomination;

import java.time.LocalDate;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.shared.Wording;

/** Says why a person may not go, naming person, day and number, so that whoever reads it can check it. */
final class Sentences {

    private Sentences() {
    }

    static Wording of(Condition condition, PersonFacts facts, Picture picture) {
        String name = facts.officer().fullName();
        return switch (condition) {
            case ACTIVE -> active(facts, name);
            case TARGET_GROUP -> text("TARGET_GROUP", name,
                    Wording.of("nomination.duty." + picture.positions().get(facts.officer().position()).duty()));
            case NOT_HELD -> facts.held() ? text("NOT_HELD.held", name, picture.grantsName())
                    : onCourse("NOT_HELD.onTheWay", name, facts.onTheWay());
            case NO_OVERLAP -> onCourse("NO_OVERLAP", name, facts.overlap());
            case UNIT_STRENGTH -> facts.tooFewLeft() ? strength(facts, name) : position(facts, picture, name);
            case SEATS -> text("SEATS", name, facts.course().seats());
            case ON_LEAVE -> text("ON_LEAVE", name, Wording.of("nomination.leave." + facts.leave().kind()),
                    day(facts.leave().firstDay()), day(facts.leave().lastDay()));
            case POSTGRADUATE -> Wording.list(" ", facts.postgraduate());
        };
    }

    private static Wording active(PersonFacts facts, String name) {
        return facts.officer().leftOn() != null ? text("ACTIVE.left", name, day(facts.officer().leftOn()))
                : text("ACTIVE.joinsLater", name, day(facts.officer().joinedOn()), day(facts.course().startsOn()));
    }

    private static Wording onCourse(String key, String name, Course other) {
        return text(key, name, other.name(), day(other.startsOn()), day(other.endsOn()));
    }

    private static Wording strength(PersonFacts facts, String name) {
        UnitStrength strength = facts.strength();
        return text("UNIT_STRENGTH", day(facts.unitLoad().day()), strength.unit().name(), facts.unitLoad().away(),
                strength.members(), name, strength.allowedAway(), strength.members() - facts.unitLoad().away());
    }

    private static Wording position(PersonFacts facts, Picture picture, String name) {
        return text("UNIT_STRENGTH.position", day(facts.positionLoad().day()), facts.positionHolders(),
                picture.positions().get(facts.officer().position()).name(), facts.strength().unit().name(), name);
    }

    private static Wording text(String key, Object... args) {
        return Wording.of("nomination.condition." + key, args);
    }

    private static String day(LocalDate day) {
        return Days.text(day);
    }
}
