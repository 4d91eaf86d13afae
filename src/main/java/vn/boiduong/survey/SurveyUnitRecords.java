package vn.boiduong.survey;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface SurveyUnitRecords extends CrudRepository<SurveyUnit, String> {

    List<SurveyUnit> findBySurveyAndRoundNoOrderByUnit(String survey, int roundNo);

    List<SurveyUnit> findBySurvey(String survey);

    @Query("select status from boiduong.survey_unit where survey = :survey and round_no = :roundNo")
    List<String> statuses(String survey, int roundNo);
}
