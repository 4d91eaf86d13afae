package vn.boiduong.ranking;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells people their provisional line, and the answer to an objection. */
@Component
class RankingNotices {

    private final Notifications notifications;

    RankingNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void provisional(Ranking ranking, List<RankingRow> rows) {
        for (RankingRow row : rows) {
            notifications.tell(new Notice(ranking.agency(), row.officer(), "RANKING_PROVISIONAL",
                    Messages.text("ranking.notice.provisional.subject", ranking.trainingYear()),
                    Messages.text("ranking.notice.provisional.text", ranking.trainingYear(), row.inWords(), Days.text(ranking.objectionsUntil())),
                    null, ranking.id() + "/RANKING_PROVISIONAL/" + ranking.provisionalOn()));
        }
    }

    void answered(Ranking ranking, RankingObjection objection, boolean upheld, String answer) {
        notifications.tell(new Notice(ranking.agency(), objection.officer(), "RANKING_OBJECTION_ANSWERED",
                Messages.text("ranking.notice.answered.subject", ranking.trainingYear()),
                Messages.text(upheld ? "ranking.notice.upheld.text" : "ranking.notice.rejected.text", answer), null,
                ranking.id() + "/objection/" + objection.id()));
    }
}
