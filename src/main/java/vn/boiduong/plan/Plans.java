package vn.boiduong.plan;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Plans extends CrudRepository<Plan, String> {

    List<Plan> findByAgencyAndTrainingYear(String agency, int trainingYear);
}
