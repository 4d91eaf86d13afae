package vn.boiduong.survey;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Officer;
import vn.boiduong.shared.AgencyYear;

/** Reads what the current round of a survey holds of one person, whichever unit the person was in. Who may look is settled by whoever asks. */
@Repository
@Transactional(readOnly = true)
public class PersonalNeedsReader {

    private static final String OF_PERSON = """
             from boiduong.survey s join boiduong.survey_unit u on u.survey = s.id and u.round_no = s.round_no
            join boiduong.%s
            where s.id = :survey and n.officer = :officer""";

    private static final String NEED = """
            survey_need n on n.survey_unit = u.id
            join boiduong.requirement r on r.agency = s.agency and r.code = n.requirement""";

    private final Surveys surveys;
    private final JdbcClient jdbc;

    PersonalNeedsReader(Surveys surveys, JdbcClient jdbc) {
        this.surveys = surveys;
        this.jdbc = jdbc;
    }

    /** Empty where there is no survey of that year. */
    public Optional<PersonalNeeds> of(Officer officer, int year) {
        return surveys.findById(new AgencyYear(officer.agency(), year).key()).map(survey -> new PersonalNeeds(year,
                survey.isOpen() && unitTakesAnswers(survey, officer.unit()), survey.unitsDueOn(),
                ofPerson("select n.text", "survey_wish n on n.survey_unit = u.id", survey, officer).query(String.class).list().stream().findFirst().orElse(null),
                ofPerson("select r.name as requirement, n.status", NEED, survey, officer).query(PersonalNeeds.Need.class).list()));
    }

    private boolean unitTakesAnswers(Survey survey, String unit) {
        return jdbc.sql("select status from boiduong.survey_unit where id = :id").param("id", SurveyUnit.idOf(survey, unit))
                .query(String.class).optional().map(SurveyUnitStatus::valueOf).filter(SurveyUnitStatus::takesAnswers).isPresent();
    }

    private JdbcClient.StatementSpec ofPerson(String columns, String joined, Survey survey, Officer officer) {
        return jdbc.sql(columns + OF_PERSON.formatted(joined)).param("survey", survey.id()).param("officer", officer.id());
    }
}
