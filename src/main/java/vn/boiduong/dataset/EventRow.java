package vn.boiduong.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.boiduong.directory.Leave;
import vn.boiduong.shared.CourseOfficer;

/**
 * An incident of the rehearsed year; what its kind does not ask for is null. {@code toDay} is a deputy's, a shortened course's or a
 * leave's last or a moved course's first day, {@code toUnit} where a transferred officer goes, {@code with} what the same cell
 * says besides, in its order.
 */
public record EventRow(LocalDate day, Kind kind, String officer, String course, String unit, LocalDate toDay, String toUnit,
                       List<String> with, String note) {

    public enum Kind {
        DEPUTY, HEAD_REPLACED, TRANSFER, LEFT, COURSE_MOVED, COURSE_CANCELLED, OBJECTION, CONCERN, REIMBURSEMENT,
        YEAR_STARTED, SUPPLEMENT, COURSE_SHORTENED, RESULT_CORRECTED, ROUND_CLOSED, HEAD_VACANT, LEAVE
    }

    /** A round in which every unit has a task, and what that task is called in the diagram. */
    public enum Round {
        DISSEMINATION("Task_ConfirmDissemination"), SURVEY("Task_DeclareNeeds"), NOMINATION("Task_ApproveNominations"),
        REPORT("Task_SubmitUnitReport");

        private final String task;

        Round(String task) {
            this.task = task;
        }

        public String task() {
            return task;
        }
    }

    /** The course and the person it is about, where it is about both. */
    public CourseOfficer who() {
        return new CourseOfficer(course, officer);
    }

    /** The hours a shortened course gives; empty leaves them to the product's own proposal. */
    public Optional<Integer> hours() {
        return said(0).map(Integer::valueOf);
    }

    /** What kind of leave it is. */
    public Leave.Kind leave() {
        return said(0).map(Leave.Kind::valueOf).orElse(Leave.Kind.OTHER);
    }

    /** The round that hr closes. */
    public Round round() {
        return Round.valueOf(with.get(0));
    }

    /** What the result really was. */
    public String outcome() {
        return with.get(0);
    }

    public Optional<BigDecimal> testScore() {
        return said(1).map(BigDecimal::new);
    }

    public Optional<String> certificateNo() {
        return said(2);
    }

    private Optional<String> said(int place) {
        return with.stream().skip(place).findFirst().filter(words -> !words.isEmpty());
    }
}
