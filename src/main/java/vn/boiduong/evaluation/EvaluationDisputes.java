package vn.boiduong.evaluation;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface EvaluationDisputes extends CrudRepository<EvaluationDispute, String> {

    List<EvaluationDispute> findByEvaluationOrderById(String evaluation);
}
