package vn.boiduong.survey;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.OfficerLeft;

/** What happens elsewhere and concerns surveys, in the same transaction. */
@Component
@Transactional
class SurveyEvents {

    private final Surveys surveys;
    private final SurveyUnitRecords units;

    SurveyEvents(Surveys surveys, SurveyUnitRecords units) {
        this.surveys = surveys;
        this.units = units;
    }

    /** Nobody is trained who has left: an open survey drops the person's needs and wishes; what is consolidated stays as it was. */
    @EventListener
    void leave(OfficerLeft left) {
        for (Survey survey : surveys.findByAgencyAndStatus(left.agency(), SurveyStatus.OPEN)) {
            units.findBySurveyAndRoundNoOrderByUnit(survey.id(), survey.roundNo()).stream()
                    .filter(part -> part.drop(left.officer())).forEach(units::save);
        }
    }
}
