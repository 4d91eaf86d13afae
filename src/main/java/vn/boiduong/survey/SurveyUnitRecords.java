package vn.boiduong.survey;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface SurveyUnitRecords extends CrudRepository<SurveyUnit, String> {

    List<SurveyUnit> findBySurveyAndRoundNoOrderByUnit(String survey, int roundNo);
}
