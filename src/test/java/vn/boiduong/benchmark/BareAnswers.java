package vn.boiduong.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.TimerCycle;

/** The constants that gateways, timers and tasks of the bare engine need in order to go the way the product's go. */
final class BareAnswers {

    static final String HEADS = "unit-head:bare:U1";
    static final String HR = "hr";

    private BareAnswers() {
    }

    static Map<String, JavaDelegate> steps() {
        Date windowEnds = OfficeClock.startOf(LifeOfACohort.WINDOW_ENDS);
        return Map.of(
                "recordVerification", execution -> {
                    execution.setVariable("resultVerified", true);
                    execution.setVariable("coursePassed", true);
                },
                "openEvaluation", execution -> execution.setVariable("assessorGroup", HEADS),
                "scoreEvaluation", execution -> execution.setVariable("objectionEndsAt", windowEnds));
    }

    /** Bean {@code deadlines}. */
    public static class Deadlines {

        public Date dueAt(DelegateExecution execution) {
            return Date.from(in(14));
        }

        public Date followUpAt(DelegateExecution execution) {
            return Date.from(in(3));
        }

        public String remindersAt(DelegateExecution execution) {
            return TimerCycle.at(List.of(in(3), in(5), in(13)));
        }

        public Date overdueAt(DelegateExecution execution) {
            return Date.from(in(15));
        }

        private static Instant in(int days) {
            return ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days));
        }
    }

    /** Bean {@code caseText}: about as long as the product's texts. */
    public static class CaseText {

        public String title(DelegateExecution execution) {
            return "Kỹ năng giao tiếp hành chính – Nguyễn Văn Thử";
        }

        public String brief(DelegateExecution execution) {
            return "Khóa học từ 06/04/2026 đến 08/04/2026, 24 tiết, do Trung tâm Chính trị tổ chức.\n".repeat(3);
        }
    }

    /** Bean {@code participationReviewers}. */
    public static class Reviewers {

        public String of(DelegateExecution execution) {
            return HR;
        }
    }
}
