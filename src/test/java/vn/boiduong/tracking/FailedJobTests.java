package vn.boiduong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.support.WithMail;

/** A mail that was given up is seen on the board and sent when hr lets it be tried again. */
@LifecycleTest
class FailedJobTests extends WithMail {

    private static final int TRIES = 5;
    private static final int TEN_MINUTES = 601;

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private EngineJobs jobs;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Board board;
    @Autowired
    private Summaries summaries;
    @Autowired
    private CaseActs acts;
    @Autowired
    private Actors actors;

    @BeforeEach
    void aMailThatWasGivenUp() {
        ward.load();
        driver.advanceTo(LocalDate.of(2026, 3, 2));
        switchOff();
        notifications.tell(new Notice(AGENCY, "K2", "NOMINATED", "Được cử dự khóa", "Mời bạn dự khóa.", null, "a"));
        for (int tried = 0; tried < TRIES; tried++) {
            assertThatThrownBy(jobs::runDue).hasMessageContaining("Mail server connection failed");
            clock.standAt(clock.now().plusSeconds(TEN_MINUTES));
        }
        switchOn();
    }

    private BoardLine only() {
        var found = board.find(new BoardSearch("", "", "", "", "", BoardSearch.FAILED, "", ""), 10, actors.of(HR)).lines();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String job() {
        return only().failed().get(0).job();
    }

    @Test
    void itIsToldInASentenceWithoutAnyStackTrace() {
        assertThat(summaries.of(actors.of(AUDITOR)).failed()).isOne();
        assertThat(only().itself().subject()).isEqualTo("Thư gửi Ngô Thị Thảo");
        assertThat(only().failed()).singleElement().satisfies(failed -> {
            assertThat(failed.sentence()).isEqualTo("Thư chưa gửi được.");
            assertThat(failed.step()).isEqualTo("Gửi thư cho người nhận");
        });
        assertThat(acts.cause(job(), actors.of(AUDITOR))).contains("Máy chủ thư không nhận thư").doesNotContain("Exception");
        assertThat(only().retryable()).isTrue();
        assertThat(board.one(only().itself().id(), actors.of(AUDITOR)).orElseThrow().retryable()).isFalse();
    }

    @Test
    void triedAgainItGoesOutAndTheActIsKept() {
        String id = only().itself().id();
        String job = job();

        assertThat(driver.as(HR, () -> acts.retry(job, actors.of(HR)))).isEqualTo("Gửi thư cho người nhận");
        assertThat(summaries.of(actors.of(HR)).failed()).as("it waits to be tried").isZero();
        assertThatThrownBy(() -> acts.retry(job, actors.of(HR))).isInstanceOf(RuleViolation.class).hasMessageContaining("không còn nữa");
        driver.runDueJobs();

        assertThat(mails()).hasSize(1);
        assertThat(jobs.openIncidents()).isZero();
        assertThat(acts.of(id, actors.of(AUDITOR))).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(TrackedAct.Kind.RETRIED);
            assertThat(act.step()).isEqualTo("Gửi thư cho người nhận");
            assertThat(act.detail()).contains("Máy chủ thư");
        });
    }

    @Test
    void triedInVainItIsAnIncidentAgain() {
        String job = job();
        switchOff();
        acts.retry(job, actors.of(HR));

        assertThatThrownBy(jobs::runDue).hasMessageContaining("Mail server connection failed");
        assertThat(job()).isEqualTo(job);
        switchOn();
    }

    @Test
    void hrOfTheAgencyAloneLetsItBeTriedAgain() {
        String job = job();
        Actor elsewhere = new Actor("X1", "XX", Set.of(Role.HR), Set.of());

        assertThatThrownBy(() -> acts.retry(job, actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> acts.retry(job, actors.of(AUDITOR))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> acts.retry(job, elsewhere)).hasMessageContaining("không còn nữa");
        assertThat(acts.cause(job, elsewhere)).isEmpty();
        assertThat(jobs.openIncidents()).isOne();
    }
}
