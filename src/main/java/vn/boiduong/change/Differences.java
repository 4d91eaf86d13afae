package vn.boiduong.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.nomination.AwaitedNomination;
import vn.boiduong.nomination.NameOnList;
import vn.boiduong.nomination.NomineeStatus;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Wording;

/** What differs between two pictures of an agency, in sentences, sorted; tasks and rows that stayed as they were are not mentioned. */
final class Differences {

    private final Picture before;
    private final Picture after;
    private final List<Effect> found = new ArrayList<>();

    private Differences(Picture before, Picture after) {
        this.before = before;
        this.after = after;
    }

    static List<Effect> between(Picture before, Picture after) {
        return new Differences(before, after).all();
    }

    private List<Effect> all() {
        after.officers().values().forEach(this::person);
        after.units().values().forEach(this::head);
        after.courses().values().forEach(this::course);
        before.nominations().values().forEach(this::nomination);
        before.names().values().forEach(this::name);
        after.participations().values().forEach(this::participation);
        after.evaluations().values().forEach(this::evaluation);
        notes();
        found.addAll(TaskDifferences.between(before, after));
        return found.stream().distinct().sorted(Comparator.comparing(Effect::area).thenComparing(Effect::sentence)).toList();
    }

    private void person(Officer now) {
        Officer then = before.officers().get(now.id());
        if (then == null) {
            return;
        }
        if (!then.unit().equals(now.unit())) {
            say(Effect.Area.PERSON, "unit", now.fullName(), before.unit(then.unit()), after.unit(now.unit()));
        }
        if (!Objects.equals(then.leftOn(), now.leftOn())) {
            say(Effect.Area.PERSON, "left", now.fullName(), Days.text(now.leftOn()));
        }
    }

    private void head(Unit now) {
        String then = before.units().containsKey(now.code()) ? before.units().get(now.code()).head() : null;
        if (Objects.equals(then, now.head())) {
            return;
        }
        if (now.head() == null) {
            say(Effect.Area.PERSON, "headVacant", now.name(), before.person(then));
        } else if (then == null) {
            say(Effect.Area.PERSON, "headAppointed", now.name(), after.person(now.head()));
        } else {
            say(Effect.Area.PERSON, "head", now.name(), before.person(then), after.person(now.head()));
        }
    }

    private void course(Course now) {
        Course then = before.courses().get(now.code());
        if (then == null) {
            return;
        }
        if (!then.startsOn().equals(now.startsOn()) || !then.endsOn().equals(now.endsOn())) {
            say(Effect.Area.COURSE, "dates", now.name(), Days.text(then.startsOn()), Days.text(then.endsOn()),
                    Days.text(now.startsOn()), Days.text(now.endsOn()));
        }
        if (then.hours() != now.hours()) {
            say(Effect.Area.COURSE, "courseHours", now.name(), then.hours(), now.hours());
        } else if (length(now) < length(then)) {
            say(Effect.Area.COURSE, "courseHoursKept", now.name(), now.hours());
        }
        if (!then.isCancelled() && now.isCancelled()) {
            say(Effect.Area.COURSE, "cancelled", now.name());
        }
    }

    private static long length(Course course) {
        return CourseLengths.Span.of(course).length();
    }

    private void nomination(AwaitedNomination then) {
        AwaitedNomination now = after.nominations().get(then.course());
        if (now == null) {
            say(Effect.Area.NOMINATION, "nominationEnds", before.course(then.course()));
        } else if (!now.opensOn().equals(then.opensOn())) {
            say(Effect.Area.NOMINATION, "nominationOpens", before.course(then.course()), Days.text(then.opensOn()), Days.text(now.opensOn()));
        }
    }

    private void name(NameOnList then) {
        NameOnList now = after.names().get(new CourseOfficer(then.course(), then.officer()));
        String person = before.person(then.officer());
        String course = before.course(then.course());
        if (now == null && then.status() == NomineeStatus.SEATED) {
            say(Effect.Area.NOMINATION, "seatGivenBack", person, course);
        } else if (now == null && then.status() == NomineeStatus.WAITING) {
            say(Effect.Area.NOMINATION, "offWaitingList", person, course);
        } else if (now != null && then.status() == NomineeStatus.WAITING && now.status() != NomineeStatus.WAITING) {
            say(Effect.Area.NOMINATION, "movedUp", person, course);
        }
    }

    private void participation(ParticipationRow now) {
        ParticipationRow then = before.participations().get(now.who());
        if (then == null || then.equals(now)) {
            return;
        }
        String person = after.person(now.officer());
        String course = after.course(now.course());
        if (then.outcome() == null && (now.outcome() == Outcome.WITHDRAWN || now.outcome() == Outcome.CANCELLED)) {
            say(Effect.Area.PARTICIPATION, "participation." + now.outcome(), person, course);
        } else if (then.outcome() != now.outcome() || !Objects.equals(then.testScore(), now.testScore())
                || !Objects.equals(then.certificateNo(), now.certificateNo())) {
            say(Effect.Area.PARTICIPATION, "result", person, course, Results.text(then), Results.text(now));
        }
        if (then.hoursCredited() != now.hoursCredited()) {
            say(Effect.Area.PARTICIPATION, "hours", person, then.hoursCredited(), now.hoursCredited(), course);
        }
        if (now.outcome() == null && !then.reportDueOn().equals(now.reportDueOn())) {
            say(Effect.Area.PARTICIPATION, "reportDue", person, course, Days.text(then.reportDueOn()), Days.text(now.reportDueOn()));
        }
    }

    private void evaluation(EvaluationRow now) {
        CourseOfficer who = new CourseOfficer(now.course(), now.officer());
        EvaluationRow then = before.evaluations().get(who);
        String person = after.person(now.officer());
        String course = after.course(now.course());
        if (then == null || then.status() == EvaluationStatus.CANCELLED && now.status() != EvaluationStatus.CANCELLED) {
            say(Effect.Area.EVALUATION, "evaluationAwaited", person, course, Days.text(now.opensOn()));
        } else if (then.status() != EvaluationStatus.CANCELLED && now.status() == EvaluationStatus.CANCELLED) {
            Object score = then.score() == null ? "" : Wording.of("change.effect.withScore", Results.text(then.score()));
            say(Effect.Area.EVALUATION, "evaluationCancelled", person, course, score);
        } else if (now.status() == EvaluationStatus.WAITING && !then.opensOn().equals(now.opensOn())) {
            say(Effect.Area.EVALUATION, "evaluationOpens", person, course, Days.text(then.opensOn()), Days.text(now.opensOn()));
        }
        judge(who);
    }

    private void notes() {
        after.notes().forEach((key, now) -> {
            Wording then = before.notes().get(key);
            if (then == null) {
                found.add(new Effect(Effect.Area.RECORD, now));
            } else if (!then.equals(now)) {
                say(key.startsWith(CoverNotes.OF_NOMINATION) ? Effect.Area.NOMINATION : Effect.Area.RECORD, "note", now, then);
            }
        });
        before.notes().forEach((key, then) -> {
            if (!after.notes().containsKey(key)) {
                say(Effect.Area.RECORD, "noteGone", then);
            }
        });
    }

    private void judge(CourseOfficer who) {
        Map<CourseOfficer, String> now = after.judges();
        String then = before.judges().get(who);
        if (then != null && now.containsKey(who) && !then.equals(now.get(who))) {
            say(Effect.Area.EVALUATION, "judge", after.person(who.officer()), after.course(who.course()), before.unit(then),
                    after.unit(now.get(who)));
        }
    }

    private void say(Effect.Area area, String key, Object... words) {
        found.add(new Effect(area, Wording.of("change.effect." + key, words)));
    }
}
