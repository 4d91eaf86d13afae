package vn.boiduong.trainingyear;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface TrainingYearRecords extends CrudRepository<TrainingYear, String> {

    List<TrainingYear> findByAgencyOrderByTrainingYearDesc(String agency);
}
