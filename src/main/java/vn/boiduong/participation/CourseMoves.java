package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseMoved;
import vn.boiduong.course.Courses;
import vn.boiduong.deadline.Recount;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.RuleViolation;

/**
 * A course has other dates. Whoever waits for its end waits for the new one; a report already open waits again where the
 * course turns out not to be over, and else is due by the day on which it really ended.
 */
@Component
class CourseMoves {

    private final Participations participations;
    private final ParticipationProcess process;
    private final ReportCalendar reportCalendar;
    private final ParticipationNotices notices;
    private final ReportMarks marks;
    private final Recount recount;
    private final Courses courses;
    private final Directory directory;
    private final OfficeClock clock;

    CourseMoves(Participations participations, ParticipationProcess process, ReportCalendar reportCalendar,
                ParticipationNotices notices, ReportMarks marks, Recount recount, Courses courses, Directory directory, OfficeClock clock) {
        this.participations = participations;
        this.process = process;
        this.reportCalendar = reportCalendar;
        this.notices = notices;
        this.marks = marks;
        this.recount = recount;
        this.courses = courses;
        this.directory = directory;
        this.clock = clock;
    }

    void follow(CourseMoved moved) {
        List<Participation> sent = participations.findByCourseOrderByOfficer(moved.course());
        boolean over = moved.endsOn().isBefore(clock.today());
        if (!over) {
            refuseWithResults(sent, courses.course(moved.course()));
        }
        List<Participation> stillSent = sent.stream().filter(each -> each.status() == ParticipationStatus.RUNNING).toList();
        for (Participation running : stillSent) {
            if (!process.courseMoved(running.who())) {
                if (over) {
                    correct(running, moved.endsOn());
                } else {
                    process.awaitCourseAgain(running.who());
                }
            }
        }
        marks.inYear(moved.course(), moved.startsOn().getYear());
        notices.movedFor(stillSent, courses.course(moved.course()));
        if (over) {
            sent.forEach(each -> recount.ofCase(ParticipationProcess.KEY, each.who().key()));
        }
    }

    /** A course with results did take place; whoever was closed without a report is not awaited again. */
    private void refuseWithResults(List<Participation> sent, Course course) {
        sent.stream().filter(Participation::isUnreported).findFirst().ifPresent(closed -> {
            throw RuleViolation.inField("lastDay", "participation.movedAfterClosing", course.name(),
                    directory.officer(closed.who().officer()).fullName());
        });
        sent.stream().filter(Participation::hasResult).findFirst().ifPresent(reported -> {
            throw RuleViolation.inField("lastDay", "participation.movedAfterReport", course.name(),
                    directory.officer(reported.who().officer()).fullName());
        });
    }

    /** A result that was returned is due by the day of its return; a report nobody could hand in any more in time keeps its days. */
    private void correct(Participation open, LocalDate courseEnd) {
        ReportDates dates = reportCalendar.corrected(open.agency(), courseEnd);
        if (open.returnReason() == null && !dates.dueOn().isBefore(clock.today())) {
            open.reportOn(dates);
            Participation corrected = participations.save(open);
            process.reportCloses(corrected.who(), dates);
            notices.moved(corrected, courses.course(corrected.who().course()));
        }
    }
}
