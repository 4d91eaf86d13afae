package vn.boiduong.nomination.process;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.nomination.NominationProcess;

@Component
class CamundaNominationProcess implements NominationProcess {

    private final CaseEngine engine;

    CamundaNominationProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(String course, String agency, LocalDate opensOn, LocalDate beginsOn) {
        engine.start(KEY, course, agency, NominationModel.NOMINATION_OPENS_AT.with(OfficeClock.startOf(opensOn)),
                NominationModel.COURSE_BEGINS_AT.with(OfficeClock.startOf(beginsOn)));
    }

    @Override
    public void courseMoved(String course) {
        engine.tell(KEY, course, NominationModel.COURSE_MOVED);
    }

    @Override
    public void tellUndecidedOn(String course, LocalDate day) {
        engine.retime(KEY, course, NominationModel.COURSE_BEGUN, NominationModel.COURSE_BEGINS_AT.with(OfficeClock.startOf(day)));
    }

    @Override
    public void tellUndecidedAgainOn(String course, LocalDate day) {
        engine.setAgain(KEY, course, NominationModel.COURSE_BEGUN, NominationModel.COURSE_BEGINS_AT.with(OfficeClock.startOf(day)));
    }

    @Override
    public void courseCancelled(String course) {
        engine.tell(KEY, course, NominationModel.COURSE_CANCELLED);
    }

    @Override
    public void closeRound(String course, String unit) {
        engine.complete(NominationProcess.roundOf(course, unit));
    }
}
