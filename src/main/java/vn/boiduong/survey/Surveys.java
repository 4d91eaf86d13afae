package vn.boiduong.survey;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Surveys extends CrudRepository<Survey, String> {

    List<Survey> findByAgencyAndStatus(String agency, SurveyStatus status);
}
