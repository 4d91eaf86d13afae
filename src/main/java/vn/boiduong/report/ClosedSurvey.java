package vn.boiduong.report;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;
import vn.boiduong.survey.SurveyService;

/** Units that did not declare their needs. */
@Component
@Order(2)
class ClosedSurvey implements ClosedRounds {

    private final SurveyService surveys;

    ClosedSurvey(SurveyService surveys) {
        this.surveys = surveys;
    }

    @Override
    public List<Closed> of(AgencyYear year) {
        return surveys.units(year.key()).stream().filter(part -> part.silentReason() != null)
                .map(part -> new Closed(part.unit(), Wording.of("report.round.survey"), part.silentReason())).toList();
    }
}
