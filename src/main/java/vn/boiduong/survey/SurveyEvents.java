package vn.boiduong.survey;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.directory.OfficerTransferred;

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

    /** The head who answers for the person is the one of the unit the person has come to, unless one of the two has answered already. */
    @EventListener
    void move(OfficerTransferred moved) {
        for (Survey survey : surveys.findByAgencyAndStatus(moved.agency(), SurveyStatus.OPEN)) {
            Optional<SurveyUnit> before = units.findById(SurveyUnit.idOf(survey, moved.fromUnit()));
            Optional<SurveyUnit> after = units.findById(SurveyUnit.idOf(survey, moved.toUnit()));
            if (before.isPresent() && after.isPresent() && before.get().handOver(moved.officer(), after.get())) {
                units.saveAll(List.of(before.get(), after.get()));
            }
        }
    }
}
