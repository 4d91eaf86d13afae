package vn.boiduong.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells people their provisional line, and the answer to an objection. */
@Component
class RankingNotices {

    private static final String OWN_RANK = "/ho-so-cua-toi#xep-hang";

    private final Notifications notifications;
    private final OfficeClock clock;

    RankingNotices(Notifications notifications, OfficeClock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    void provisional(Ranking ranking, List<RankingRow> rows) {
        for (RankingRow row : rows) {
            notifications.tell(new Notice(ranking.agency(), row.officer(), "RANKING_PROVISIONAL",
                    Messages.text("ranking.notice.provisional.subject", ranking.trainingYear()),
                    Messages.text("ranking.notice.provisional.text", ranking.trainingYear(), row.inWords(), Days.text(ranking.objectionsUntil())),
                    OWN_RANK, ranking.id() + "/RANKING_PROVISIONAL/" + ranking.provisionalOn()));
        }
    }

    /**
     * Whoever was shown a line that came out otherwise, be it the rank alone, reads both. As long as the one time for objections runs
     * they may object; after it they read what is left to them before the chairman approves (ADR 0026).
     */
    void changed(Ranking ranking, List<RankingRow> before, List<RankingRow> now) {
        Map<String, RankingRow> shown = before.stream().collect(Collectors.toMap(RankingRow::officer, Function.identity()));
        for (RankingRow row : now) {
            if (shown.containsKey(row.officer()) && !row.equals(shown.get(row.officer()))) {
                notifications.tell(new Notice(ranking.agency(), row.officer(), "RANKING_CHANGED",
                        Messages.text("ranking.notice.changed.subject", ranking.trainingYear()),
                        Messages.text("ranking.notice.changed.text", ranking.trainingYear(), shown.get(row.officer()).inWords(), row.inWords(),
                                whatIsLeft(ranking)),
                        OWN_RANK, ranking.id() + "/RANKING_CHANGED/" + ranking.tableVersion()));
            }
        }
    }

    private String whatIsLeft(Ranking ranking) {
        return Messages.text(ranking.hearsObjections(clock.today()) ? "ranking.notice.changed.object" : "ranking.notice.changed.late",
                Days.text(ranking.objectionsUntil()));
    }

    void answered(Ranking ranking, RankingObjection objection, boolean upheld, String answer) {
        notifications.tell(new Notice(ranking.agency(), objection.officer(), "RANKING_OBJECTION_ANSWERED",
                Messages.text("ranking.notice.answered.subject", ranking.trainingYear()),
                Messages.text(upheld ? "ranking.notice.upheld.text" : "ranking.notice.rejected.text", answer), OWN_RANK,
                ranking.id() + "/objection/" + objection.id()));
    }
}
