package vn.boiduong.trainingyear;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface TrainingYearUnitRecords extends CrudRepository<TrainingYearUnit, String> {

    List<TrainingYearUnit> findByYearKey(String yearKey);

    List<TrainingYearUnit> findByYearKeyAndRoundNoOrderByUnit(String yearKey, int roundNo);
}
