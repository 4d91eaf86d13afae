package vn.boiduong.ranking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * What may still change a ranking: objections to it, and objections to an evaluation that counts in it. An evaluation that counted
 * in a frozen ranking never counts again, so one put right afterwards would count nowhere.
 */
@Component
class Unsettled {

    /** A refusal that fills the screen hides what it speaks of. */
    private static final int TOLD = 3;

    private final ObjectionTable objections;
    private final DisputeService disputes;
    private final RankingRows rows;
    private final Directory directory;
    private final Courses courses;

    Unsettled(ObjectionTable objections, DisputeService disputes, RankingRows rows, Directory directory, Courses courses) {
        this.objections = objections;
        this.disputes = disputes;
        this.rows = rows;
        this.directory = directory;
        this.courses = courses;
    }

    void refuse(Ranking ranking) {
        if (objections.of(ranking.id()).stream().anyMatch(RankingObjection::isOpen)) {
            throw new RuleViolation("ranking.objectionsOpen");
        }
        List<CourseOfficer> disputed = disputed(ranking);
        if (!disputed.isEmpty()) {
            List<Wording> named = disputed.stream().limit(TOLD).map(each -> Wording.of("ranking.disputeOpen",
                    directory.officer(each.officer()).fullName(), courses.course(each.course()).name())).toList();
            Wording more = disputed.size() > TOLD ? Wording.of(List.of("; ", Wording.of("ranking.moreDisputes", disputed.size() - TOLD))) : Wording.NONE;
            throw new RuleViolation("ranking.disputesOpen", Wording.of(List.of(Wording.list("; ", named), more)));
        }
    }

    private List<CourseOfficer> disputed(Ranking ranking) {
        List<CourseOfficer> open = disputes.open(ranking.agency());
        if (open.isEmpty()) {
            return open;
        }
        Set<CourseOfficer> counted = rows.candidates(ranking.id()).stream().flatMap(person -> person.evaluations().stream()
                .map(score -> new CourseOfficer(score.course(), person.officer()))).collect(Collectors.toSet());
        return open.stream().filter(counted::contains).toList();
    }
}
