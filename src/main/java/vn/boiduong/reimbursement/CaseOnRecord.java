package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.Participation;
import vn.boiduong.shared.Wording;

/**
 * What the course and the directory say of the person, against which a case as hr names it may stand. It refuses nothing: the record
 * may be wrong, or late. Where there is no participation only the directory is asked.
 */
record CaseOnRecord(Course course, Officer officer, Optional<Participation> participation) {

    /** The cases that do not fit, of those that can be asked of training of this level, each with the reason. */
    List<Wording> mismatches(TrainingLevel level) {
        Map<ReimbursementCase, Wording> found = new TreeMap<>();
        Arrays.stream(ReimbursementCase.values()).filter(one -> one.fits(level))
                .forEach(one -> against(one).ifPresent(fact -> found.put(one, fact)));
        return found.entrySet().stream().map(each -> Wording.of("reimbursement.mismatch", name(each.getKey()), each.getValue())).toList();
    }

    /** Why the case that was named does not fit; nothing where it does. */
    Optional<Wording> doubt(ReimbursementCase named) {
        return against(named).map(fact -> Wording.of("reimbursement.doubt.case", name(named), fact));
    }

    private static Wording name(ReimbursementCase one) {
        return Wording.of("reimbursement.case." + one);
    }

    private Optional<Wording> against(ReimbursementCase one) {
        return switch (one) {
            case LEFT_DURING_TRAINING -> passed().or(this::finished).or(this::leftAfterwards);
            case DISMISSED -> passed().or(this::stillHere).or(this::leftAfterwards);
            case NOT_GRADUATED -> passed().or(this::noResult);
            case LEFT_BEFORE_COMMITMENT -> notPassed().or(this::noResult).or(this::stillHere).or(this::leftBeforeTheEnd);
            case LOCAL_RULE -> passed().filter(fact -> officer.leftOn() == null);
        };
    }

    private Optional<Outcome> outcome() {
        return participation.map(Participation::outcome);
    }

    private String verifiedOn() {
        return Days.text(participation.map(Participation::concludedOn).orElse(course.endsOn()));
    }

    private Optional<Wording> passed() {
        Object certificate = participation.map(Participation::certificateNo).filter(number -> !number.isBlank())
                .<Object>map(number -> Wording.of("reimbursement.fact.certificate", number)).orElse("");
        return outcome().filter(Outcome.PASSED::equals).map(ended -> fact("passed", verifiedOn(), certificate));
    }

    /** Who failed was there to the end. */
    private Optional<Wording> finished() {
        return outcome().filter(Outcome.FAILED::equals).map(ended -> fact("finished", verifiedOn()));
    }

    private Optional<Wording> notPassed() {
        return outcome().filter(ended -> ended != Outcome.PASSED)
                .map(ended -> fact("notPassed", Wording.of("participation.outcome." + ended), verifiedOn()));
    }

    private Optional<Wording> noResult() {
        return participation.filter(running -> running.outcome() == null).map(running -> fact("noResult", Days.text(course.endsOn())));
    }

    private Optional<Wording> stillHere() {
        return officer.leftOn() == null ? Optional.of(fact("stillHere")) : Optional.empty();
    }

    private Optional<Wording> leftAfterwards() {
        return left(officer.leftOn() != null && officer.leftOn().isAfter(course.endsOn()), "leftAfterwards");
    }

    private Optional<Wording> leftBeforeTheEnd() {
        return left(officer.leftOn() != null && !officer.leftOn().isAfter(course.endsOn()), "leftBeforeTheEnd");
    }

    private Optional<Wording> left(boolean applies, String fact) {
        LocalDate left = officer.leftOn();
        return applies ? Optional.of(fact(fact, Days.text(left), Days.text(course.endsOn()))) : Optional.empty();
    }

    private Wording fact(String key, Object... facts) {
        Object[] words = new Object[facts.length + 1];
        words[0] = officer.fullName();
        System.arraycopy(facts, 0, words, 1, facts.length);
        return Wording.of("reimbursement.fact." + key, words);
    }
}
