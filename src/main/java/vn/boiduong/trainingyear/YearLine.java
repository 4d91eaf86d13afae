package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.plan.PlanStatus;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.shared.Wording;
import vn.boiduong.survey.SurveyStatus;

/**
 * One year of an agency in one line. A part that has not begun is null; {@code openTasks} and {@code overdueTasks} count what
 * the reader may see; {@code unfinished} says of survey and plan that ended before they were done when and why they did.
 */
public record YearLine(int year, TrainingYearStatus status, LocalDate startedOn, Progress dissemination, SurveyStatus survey,
                       Progress declarations, PlanStatus plan, Courses courses, People people, RankingStatus ranking,
                       ReportStatus report, Progress unitReports, int openTasks, int overdueTasks,
                       List<Wording> unfinished) {

    /** How many of how many are done. */
    public record Progress(long done, long total) {
    }

    /** Courses put forward and approved ones, supplements included, and what they cost when every seat is taken, in đồng. */
    public record Courses(int planned, int approved, int supplements, long cost) {
    }

    /** Participations in the year's courses, those that ended without a report among them, and the evaluations that follow. */
    public record People(long sent, long running, long unreported, long passed, long evaluated, long notYetEvaluated) {

        /** Whose result is known. */
        public long reported() {
            return sent - running - unreported;
        }

        public long toEvaluate() {
            return evaluated + notYetEvaluated;
        }
    }
}
