package vn.boiduong.survey.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyUnit;

/** The units of the round as the survey fixed them when it opened; the engine reads the list twice and must find the same. */
@Component("surveyUnits")
public class SurveyRoundUnits {

    private final SurveyService surveys;

    SurveyRoundUnits(SurveyService surveys) {
        this.surveys = surveys;
    }

    public List<String> of(DelegateExecution execution) {
        return surveys.units(Executions.keyOf(execution)).stream().map(SurveyUnit::unit).toList();
    }
}
