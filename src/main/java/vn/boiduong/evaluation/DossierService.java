package vn.boiduong.evaluation;

import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Opens dossiers to the person judged, the head of the unit, hr, the chairman and the auditor, and to nobody else. */
@Service
@Transactional(readOnly = true)
public class DossierService {

    private final Evaluations evaluations;
    private final EvaluationDisputes disputes;
    private final EvaluationRecords records;

    DossierService(Evaluations evaluations, EvaluationDisputes disputes, EvaluationRecords records) {
        this.evaluations = evaluations;
        this.disputes = disputes;
        this.records = records;
    }

    /** Who may not look is told the same as who asks for what does not exist. */
    public EvaluationDossier of(CourseOfficer id, Actor actor) {
        Evaluation evaluation = evaluations.findById(id.key()).filter(found -> mayRead(found, actor))
                .orElseThrow(() -> new RuleViolation("evaluation.unknown", id.key()));
        return new EvaluationDossier(records.find(id).orElseThrow(), records.explain(id, evaluation.agency()),
                disputes.findByEvaluationOrderById(id.key()).stream().map(EvaluationDossier.Objection::of).toList(),
                evaluation.objectionsUntil());
    }

    private static boolean mayRead(Evaluation evaluation, Actor actor) {
        return actor.is(evaluation.id().officer()) || actor.agency().equals(evaluation.agency())
                && (actor.heads(evaluation.unit()) || Stream.of(Role.HR, Role.CHAIRMAN, Role.AUDITOR).anyMatch(actor::has));
    }
}
