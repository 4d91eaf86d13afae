package vn.boiduong.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.directory.Directory;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.participation.Ending;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;

/** What is said of a played year at its end: the head of the ranking, the totals, and each check in words. */
@Component
class YearInWords {

    private static final int SHOWN = 20;

    private final RankingService rankings;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final Directory directory;

    YearInWords(RankingService rankings, ParticipationResults participations, EvaluationRecords evaluations, Directory directory) {
        this.rankings = rankings;
        this.participations = participations;
        this.evaluations = evaluations;
        this.directory = directory;
    }

    /** The kind of an event as people call it. */
    static String kind(EventRow.Kind kind) {
        return Messages.text("rehearsal.kind." + kind);
    }

    void tell(AgencyYear year, Summary summary, Consumer<String> told) {
        ranking(year, told);
        totals(year, summary, told);
        summary.checks().forEach((name, held) -> told.accept(Messages.text(held ? "rehearsal.checkHeld" : "rehearsal.checkBroken",
                Messages.text("rehearsal.check." + name))));
    }

    private void ranking(AgencyYear year, Consumer<String> told) {
        List<RankingRow> all = rankings.rows(year.key());
        List<RankingRow> ranked = all.stream().filter(row -> row.notRanked() == null).toList();
        Map<String, String> names = directory.namesOf(ranked.stream().map(RankingRow::officer).limit(SHOWN).toList());
        Map<String, String> units = directory.unitNames(year.agency());
        told.accept(Messages.text("rehearsal.ranking", String.valueOf(year.year()), ranked.size(), all.size() - ranked.size()));
        ranked.stream().limit(SHOWN).forEach(row -> told.accept(Messages.text("rehearsal.ranking.line", row.rankInAgency(),
                names.get(row.officer()), Optional.ofNullable(units.get(row.unit())).orElse(row.unit()),
                row.score().toPlainString().replace('.', ','), row.grade().text())));
        if (ranked.size() > SHOWN) {
            told.accept(Messages.text("rehearsal.ranking.more", ranked.size() - SHOWN));
        }
    }

    private void totals(AgencyYear year, Summary summary, Consumer<String> told) {
        List<ParticipationRow> sent = participations.ofAgency(year.agency());
        Map<Ending, Long> endings = sent.stream().collect(Collectors.groupingBy(row -> Ending.of(row.outcome()), Collectors.counting()));
        told.accept(Messages.text("rehearsal.total.sent", sent.size(), endings.getOrDefault(Ending.COMPLETED, 0L),
                endings.getOrDefault(Ending.NOT_PASSED, 0L), endings.getOrDefault(Ending.WITHDRAWN, 0L),
                endings.getOrDefault(Ending.UNREPORTED, 0L), endings.getOrDefault(Ending.RUNNING, 0L)));
        told.accept(Messages.text("rehearsal.total.judged",
                evaluations.ofAgency(year.agency()).stream().filter(row -> row.status() == EvaluationStatus.CLOSED).count(),
                participations.hoursOfYear(year.agency(), year.year()).values().stream().mapToInt(Integer::intValue).sum()));
        told.accept(Messages.text("rehearsal.total.tasks", summary.tasks().values().stream().mapToInt(Integer::intValue).sum(),
                summary.reminders(), summary.escalations(), summary.incidents()));
    }
}
