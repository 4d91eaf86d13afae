package vn.boiduong.evaluation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface Evaluations extends CrudRepository<Evaluation, String> {

    List<Evaluation> findByOfficerOrderByCourse(String officer);

    List<Evaluation> findByOfficerAndStatusInOrderById(String officer, Collection<EvaluationStatus> statuses);

    List<Evaluation> findByCourseAndStatusOrderById(String course, EvaluationStatus status);
}
