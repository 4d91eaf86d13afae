package vn.boiduong.reimbursement;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import vn.boiduong.course.Course;
import vn.boiduong.nomination.DegreeCourse;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** What does not fit between what hr confirmed and the course as it was planned or recorded, for whoever decides. It refuses nothing: a plan may be wrong. */
final class Doubts {

    /** No degree is studied for in less than half a year. */
    private static final int SHORTEST_DEGREE = 180;

    private Doubts() {
    }

    static List<String> about(Claim claim, Course course, StudyOnRecord study, CaseOnRecord onRecord) {
        String named = onRecord.doubt(claim.reimbursementCase()).map(Wording::toString).orElse("");
        String level = study.degree().isPresent() ? otherLevel(claim, study) : level(claim, course);
        return Stream.of(named, cost(claim, course), level, otherMonths(claim, study)).filter(doubt -> !doubt.isEmpty()).toList();
    }

    private static String otherLevel(Claim claim, StudyOnRecord study) {
        return claim.trainingLevel() == study.level() ? ""
                : Messages.text("reimbursement.doubt.otherLevel", Messages.text("reimbursement.level." + claim.trainingLevel()),
                        Wording.list("; ", study.lines()));
    }

    private static String otherMonths(Claim claim, StudyOnRecord study) {
        return study.degree().map(DegreeCourse::trainingMonths)
                .filter(months -> claim.trainingMonths() != null && !months.equals(claim.trainingMonths()))
                .map(months -> Messages.text("reimbursement.doubt.otherMonths", claim.trainingMonths(), months)).orElse("");
    }

    private static String cost(Claim claim, Course course) {
        return claim.cost() <= course.costPerSeat() ? ""
                : Messages.text("reimbursement.doubt.cost", Dong.text(claim.cost()), Dong.text(course.costPerSeat()));
    }

    private static String level(Claim claim, Course course) {
        long days = ChronoUnit.DAYS.between(course.startsOn(), course.endsOn()) + 1;
        return !claim.trainingLevel().isDegree() || days >= SHORTEST_DEGREE ? ""
                : Messages.text("reimbursement.doubt.level", Messages.text("reimbursement.level." + claim.trainingLevel()), days);
    }
}
