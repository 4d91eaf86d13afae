package vn.boiduong.report;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Reports extends CrudRepository<Report, String> {

    List<Report> findByAgencyAndTrainingYear(String agency, int trainingYear);
}
