package vn.boiduong.survey;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.RoundCloser;
import vn.boiduong.identity.Actor;

/** The round of declaring needs. */
@Component
class SurveyRound implements RoundCloser {

    private final SurveyService surveys;

    SurveyRound(SurveyService surveys) {
        this.surveys = surveys;
    }

    @Override
    public String task() {
        return "Task_DeclareNeeds";
    }

    @Override
    public void close(String caseKey, String unit, String reason, Actor actor) {
        surveys.closeForSilentUnit(caseKey, unit, reason, actor);
    }
}
