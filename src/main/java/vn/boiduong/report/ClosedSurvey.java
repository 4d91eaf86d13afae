package vn.boiduong.report;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;
import vn.boiduong.survey.SurveyService;

/** Units that did not declare their needs, or only when the survey was opened again. */
@Component
@Order(2)
class ClosedSurvey implements ClosedRounds {

    private final SurveyService surveys;

    ClosedSurvey(SurveyService surveys) {
        this.surveys = surveys;
    }

    @Override
    public List<Closed> of(AgencyYear year) {
        return ClosedRounds.of(surveys.partsOfAllRounds(year.key()).stream()
                .map(part -> new Part(part.unit(), part.roundNo(), part.silentReason(), part.recordedOn())).toList(), Wording.of("report.round.survey"));
    }
}
