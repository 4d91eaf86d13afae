package vn.boiduong.ranking;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.evaluation.ScoreCorrected;
import vn.boiduong.participation.HoursExemptionChanged;
import vn.boiduong.participation.ResultCorrected;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** A ranking not yet published follows what is corrected under it; a published one is frozen. */
@Component
class RankingReactions {

    private final Rankings rankings;
    private final RankingComputation ranking;
    private final Courses courses;
    private final Directory directory;

    RankingReactions(Rankings rankings, RankingComputation ranking, Courses courses, Directory directory) {
        this.rankings = rankings;
        this.ranking = ranking;
        this.courses = courses;
        this.directory = directory;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void resultCorrected(ResultCorrected corrected) {
        computeAnew(corrected.agency(), Messages.text("ranking.because.result", course(corrected.id()), name(corrected.id().officer()),
                corrected.reason()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void scoreCorrected(ScoreCorrected corrected) {
        computeAnew(corrected.agency(), Messages.text("ranking.because.score", course(corrected.id()), name(corrected.id().officer())));
    }

    @EventListener
    void exemptionChanged(HoursExemptionChanged changed) {
        computeAnew(changed.agency(), Messages.text(changed.exempt() ? "ranking.because.exempted" : "ranking.because.exemptionEnded",
                name(changed.officer()), changed.year(), changed.reason()));
    }

    private void computeAnew(String agency, String reason) {
        rankings.findByAgencyAndStatusIn(agency, List.of(RankingStatus.COMPUTED, RankingStatus.PROVISIONAL))
                .forEach(underWay -> ranking.compute(underWay.id(), reason));
    }

    private String course(CourseOfficer who) {
        return courses.course(who.course()).name();
    }

    private String name(String officer) {
        return directory.officer(officer).fullName();
    }
}
