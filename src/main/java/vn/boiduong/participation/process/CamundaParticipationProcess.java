package vn.boiduong.participation.process;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.participation.ParticipationProcess;
import vn.boiduong.participation.ReportDates;
import vn.boiduong.shared.CourseOfficer;

@Component
class CamundaParticipationProcess implements ParticipationProcess {

    private final CaseEngine engine;

    CamundaParticipationProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(CourseOfficer who, String agency, ReportDates dates) {
        engine.start(ParticipationModel.KEY, who.key(), agency, ParticipationModel.OFFICER.with(who.officer()),
                ParticipationModel.REPORT_OPENS_AT.with(OfficeClock.startOf(dates.opensOn())),
                ParticipationModel.REPORT_CLOSES_AT.with(OfficeClock.startOf(dates.closesOn())));
    }

    @Override
    public void withdrawn(CourseOfficer who) {
        engine.tell(ParticipationModel.KEY, who.key(), ParticipationModel.MESSAGE_WITHDRAWN);
    }

    @Override
    public boolean passedAfterAll(CourseOfficer who) {
        return engine.redirect(new TaskRef(ParticipationModel.KEY, who.key(), ParticipationModel.TASK_DECIDE_FOLLOW_UP, Optional.empty()),
                ParticipationModel.TASK_CREDIT_HOURS) > 0;
    }

    @Override
    public boolean courseMoved(CourseOfficer who) {
        return engine.tell(ParticipationModel.KEY, who.key(), ParticipationModel.MESSAGE_COURSE_MOVED) > 0;
    }

    @Override
    public void awaitCourseAgain(CourseOfficer who) {
        engine.redirect(report(who), ParticipationModel.TASK_MOVE_PARTICIPATION);
    }

    @Override
    public void reportCloses(CourseOfficer who, ReportDates dates) {
        engine.postpone(report(who), ParticipationModel.EVENT_REPORT_CLOSED,
                ParticipationModel.REPORT_CLOSES_AT.with(OfficeClock.startOf(dates.closesOn())));
    }

    private static TaskRef report(CourseOfficer who) {
        return new TaskRef(ParticipationModel.KEY, who.key(), ParticipationModel.TASK_REPORT_RESULT, Optional.empty());
    }
}
