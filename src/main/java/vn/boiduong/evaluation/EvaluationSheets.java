package vn.boiduong.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Person;
import vn.boiduong.participation.ResultSheet;
import vn.boiduong.participation.ResultSheets;
import vn.boiduong.shared.CourseOfficer;

/** Puts together what the tasks of an evaluation show. */
@Service
@Transactional(readOnly = true)
public class EvaluationSheets {

    private final Evaluations evaluations;
    private final EvaluationDisputes disputes;
    private final EvaluationRecords records;
    private final ResultSheets results;
    private final Courses courses;
    private final Directory directory;

    EvaluationSheets(Evaluations evaluations, EvaluationDisputes disputes, EvaluationRecords records, ResultSheets results,
                     Courses courses, Directory directory) {
        this.evaluations = evaluations;
        this.disputes = disputes;
        this.records = records;
        this.results = results;
        this.courses = courses;
        this.directory = directory;
    }

    /** Course and person in one line. */
    public String title(CourseOfficer id) {
        return courses.course(id.course()).name() + " – " + directory.officer(id.officer()).fullName();
    }

    public EvaluationSheet of(CourseOfficer id) {
        Evaluation evaluation = evaluations.findById(id.key()).orElseThrow();
        Officer officer = directory.officer(id.officer());
        Optional<ResultSheet.Previous> reported = results.reported(id);
        return new EvaluationSheet(Person.of(officer, directory.position(officer.agency(), officer.position())),
                directory.unit(officer.agency(), evaluation.unit()).name(), courses.course(id.course()), evaluation.opensOn(),
                reported.map(ResultSheet.Previous::testScore).orElse(null), reported.map(ResultSheet.Previous::whatToApply).orElse(null));
    }

    /** Whom an objection is between, by id: the person judged, and whoever gave the marks. */
    public Set<String> parties(CourseOfficer id) {
        return Stream.concat(Stream.of(id.officer()), evaluations.findById(id.key()).flatMap(Evaluation::assessor).stream())
                .collect(Collectors.toSet());
    }

    /** The objection under review. */
    public DisputeSheet dispute(CourseOfficer id) {
        Evaluation evaluation = evaluations.findById(id.key()).orElseThrow();
        EvaluationDispute dispute = disputes.findByEvaluationOrderById(id.key()).stream().filter(EvaluationDispute::isOpen)
                .findFirst().orElseThrow();
        List<EvaluationRecords.Explained> versions = records.explain(id, evaluation.agency());
        return new DisputeSheet(dispute.objection(), evaluation.comments(), versions.get(versions.size() - 1).steps());
    }
}
