package vn.boiduong.evaluation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface EvaluationDisputes extends CrudRepository<EvaluationDispute, String> {

    List<EvaluationDispute> findByEvaluationOrderById(String evaluation);

    List<EvaluationDispute> findByEvaluationInOrderById(Collection<String> evaluations);

    @Query("""
            select d.evaluation from boiduong.evaluation_dispute d join boiduong.evaluation e on e.id = d.evaluation
            where e.agency = :agency and d.status = 'OPEN' order by d.evaluation""")
    List<String> unanswered(String agency);
}
