package vn.boiduong.reimbursement;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import vn.boiduong.course.Course;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Messages;

/** What does not fit between what hr confirmed and the course as it was planned, for whoever decides. It refuses nothing: a plan may be wrong. */
final class Doubts {

    /** No degree is studied for in less than half a year. */
    private static final int SHORTEST_DEGREE = 180;

    private Doubts() {
    }

    static List<String> about(Claim claim, Course course) {
        return Stream.of(cost(claim, course), level(claim, course)).filter(doubt -> !doubt.isEmpty()).toList();
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
