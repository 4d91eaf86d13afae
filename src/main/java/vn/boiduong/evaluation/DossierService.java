package vn.boiduong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.StandIns;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Opens dossiers to the person judged, the head of the unit, hr, the chairman and the auditor, and to nobody else. */
@Service
@Transactional(readOnly = true)
public class DossierService {

    private final Evaluations evaluations;
    private final EvaluationDisputes disputes;
    private final EvaluationRecords records;
    private final Directory directory;
    private final StandIns standIns;
    private final OfficeClock clock;

    DossierService(Evaluations evaluations, EvaluationDisputes disputes, EvaluationRecords records, Directory directory,
                   StandIns standIns, OfficeClock clock) {
        this.evaluations = evaluations;
        this.disputes = disputes;
        this.records = records;
        this.directory = directory;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** Who may not look is told the same as who asks for what does not exist. */
    public EvaluationDossier of(CourseOfficer id, Actor actor) {
        Evaluation evaluation = evaluations.findById(id.key()).filter(found -> mayRead(found, actor))
                .orElseThrow(() -> new RuleViolation("evaluation.unknown", id.key()));
        return put(List.of(evaluation), evaluation.agency()).get(0);
    }

    /** Every evaluation of the person the actor may look at, by course. */
    public List<EvaluationDossier> ofOfficer(String officer, Actor actor) {
        List<Evaluation> readable = evaluations.findByOfficerOrderByCourse(officer).stream().filter(found -> mayRead(found, actor)).toList();
        return readable.isEmpty() ? List.of() : put(readable, readable.get(0).agency());
    }

    /** Evaluations of one person, put together from a handful of queries however many they are. */
    private List<EvaluationDossier> put(List<Evaluation> found, String agency) {
        String officer = found.get(0).id().officer();
        List<String> ids = found.stream().map(evaluation -> evaluation.id().key()).toList();
        Map<String, EvaluationRow> rows = records.ofOfficer(officer).stream().collect(Collectors.toMap(EvaluationRow::course, row -> row));
        Map<String, List<EvaluationRecords.Explained>> scores = records.explain(ids, agency);
        Map<String, List<EvaluationDispute>> raised = disputes.findByEvaluationInOrderById(ids).stream()
                .collect(Collectors.groupingBy(EvaluationDispute::evaluation));
        Map<String, EvaluationDossier.Assessment> assessments = assessments(found, agency);
        return found.stream().map(evaluation -> {
            String id = evaluation.id().key();
            List<EvaluationDispute> objections = raised.getOrDefault(id, List.of());
            return new EvaluationDossier(rows.get(evaluation.id().course()), scores.getOrDefault(id, List.of()),
                    objections.stream().map(EvaluationDossier.Objection::of).toList(), evaluation.objectionsUntil(),
                    assessments.get(id), evaluation.is(EvaluationStatus.CLOSED) ? evaluation.comments() : null,
                    evaluation.hearsObjections(clock.today()) && objections.stream().noneMatch(EvaluationDispute::isOpen));
        }).toList();
    }

    private Map<String, EvaluationDossier.Assessment> assessments(List<Evaluation> found, String agency) {
        List<Evaluation> assessed = found.stream().filter(evaluation -> evaluation.assessor().isPresent()).toList();
        Map<String, String> names = directory.namesOf(assessed.stream().map(evaluation -> evaluation.assessor().orElseThrow())
                .collect(Collectors.toSet()));
        Map<String, String> units = directory.unitNames(agency);
        StandIns.Book deputies = standIns.of(agency);
        return assessed.stream().collect(Collectors.toMap(evaluation -> evaluation.id().key(), evaluation -> {
            String by = evaluation.assessor().orElseThrow();
            Wording mark = deputies.mark(evaluation.unit(), by, evaluation.assessedOn());
            Wording name = Wording.of(mark.isEmpty() ? List.of(names.getOrDefault(by, by)) : List.of(units.get(evaluation.unit()), mark));
            return new EvaluationDossier.Assessment(name, evaluation.assessedOn());
        }));
    }

    private static boolean mayRead(Evaluation evaluation, Actor actor) {
        return actor.is(evaluation.id().officer()) || actor.agency().equals(evaluation.agency())
                && (actor.heads(evaluation.unit()) || actor.follows());
    }
}
