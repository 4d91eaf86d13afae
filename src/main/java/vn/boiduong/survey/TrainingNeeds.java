package vn.boiduong.survey;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The needs of a survey's current round, declined ones left out: what the plan is drafted from. */
@Component
public class TrainingNeeds {

    private static final String OF_SURVEY = """
            select u.unit, n.officer, n.requirement, n.status = 'CONFIRMED' confirmed
            from boiduong.survey s
            join boiduong.survey_unit u on u.survey = s.id and u.round_no = s.round_no
            join boiduong.survey_need n on n.survey_unit = u.id
            where s.id = :survey and n.status <> 'DECLINED'
            order by n.requirement, u.unit, n.officer""";

    private final JdbcClient jdbc;

    TrainingNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ordered by requirement, unit, officer; empty where there was no survey. */
    public List<TrainingNeed> of(String surveyKey) {
        return jdbc.sql(OF_SURVEY).param("survey", surveyKey).query(TrainingNeed.class).list();
    }
}
