package vn.boiduong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Transfer;
import vn.boiduong.shared.CourseOfficer;

/** Which unit is going to judge someone's practice, as things stand: the one with most of its days, a tie goes to the present one. */
@Component
@Transactional(readOnly = true)
public class PracticeUnits {

    private final Evaluations evaluations;
    private final Directory directory;

    PracticeUnits(Evaluations evaluations, Directory directory) {
        this.evaluations = evaluations;
        this.directory = directory;
    }

    /** The units by evaluation, of the officer's evaluations that still wait. */
    public Map<CourseOfficer, String> expectedFor(String officerId) {
        List<Evaluation> waiting = evaluations.findByOfficerAndStatusInOrderById(officerId, List.of(EvaluationStatus.WAITING));
        if (waiting.isEmpty()) {
            return Map.of();
        }
        Officer officer = directory.officer(officerId);
        List<Transfer> transfers = directory.transfers(officerId);
        return waiting.stream().collect(Collectors.toMap(Evaluation::id, evaluation -> unitOf(evaluation, officer, transfers)));
    }

    static String unitOf(Evaluation evaluation, Officer officer, List<Transfer> transfers) {
        return Practice.unitOf(officer.unit(), transfers, evaluation.courseEndedOn().plusDays(1), evaluation.opensOn());
    }
}
