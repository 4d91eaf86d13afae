package vn.boiduong.survey.process;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.survey.SurveyProcess;

@Component
class CamundaSurveyProcess implements SurveyProcess {

    private final CaseEngine engine;

    CamundaSurveyProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void closeUnit(String surveyKey, String unit) {
        engine.complete(new TaskRef(SurveyModel.KEY, surveyKey, SurveyModel.TASK_DECLARE_NEEDS, Optional.of(unit)));
    }
}
