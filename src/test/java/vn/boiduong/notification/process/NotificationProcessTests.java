package vn.boiduong.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernNumber;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.identity.Actors;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.NotificationProcess;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.support.WithMail;

/** Notices that go out at once, each in a job of its own. */
@LifecycleTest
class NotificationProcessTests extends WithMail {

    private static final String PROCESS = "notification";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int TEN_MINUTES = 10 * 60;
    private static final int TRIES = 5;

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private EngineJobs jobs;
    @Autowired
    private NotificationService notifications;
    @Autowired
    private NotificationProcess deliveries;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aWardWithMail() {
        ward.load();
        driver.advanceTo(MONDAY);
    }

    private static Notice notice(String recipient, String once) {
        return new Notice(AGENCY, recipient, "NOMINATED", "Bạn được cử dự khóa “Kỹ năng giao tiếp hành chính”",
                "Đề nghị có mặt lúc 7 giờ 30 ngày 06/04/2026.", "/khoa/GT-01", once);
    }

    private long onlyNotice() {
        return jdbc.sql("select id from boiduong.notification").query(Long.class).single();
    }

    private List<String> endsOfDelivery(long notice) {
        return driver.endsOf(AGENCY, PROCESS, "notification/" + notice);
    }

    private void tenMinutesLater() {
        clock.standAt(clock.now().plusSeconds(TEN_MINUTES + 1));
    }

    private void failOnce() {
        assertThatThrownBy(jobs::runDue).hasMessageContaining("Mail server connection failed");
    }

    @Test
    void deliversOnceInVietnameseInAJobOfItsOwn() throws Exception {
        notifications.tell(notice("K2", "a"));
        assertThat(mails()).as("nothing leaves within the transaction").isEmpty();
        driver.runDueJobs();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Bạn được cử dự khóa “Kỹ năng giao tiếp hành chính”");
            assertThat(mail.getContent().toString().strip().replace("\r", "")).isEqualTo(
                    "Đề nghị có mặt lúc 7 giờ 30 ngày 06/04/2026.\n\nhttps://boiduong.namhoa.example/khoa/GT-01");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("k2@namhoa.example");
            assertThat(mail.getFrom()[0]).hasToString(new jakarta.mail.internet.InternetAddress("boi-duong@namhoa.example",
                    "UBND phường Nam Hoà", "UTF-8").toString());
            assertThat(mail.getMessageID()).isEqualTo("<boi-duong-" + onlyNotice() + "@namhoa.example>");
        });
        assertThat(endsOfDelivery(onlyNotice())).containsExactly("EndEvent_NotificationDelivered");
        driver.advanceTo(MONDAY.plusDays(10));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void writesTheSameNoticeOnce() {
        notifications.tell(notice("K2", "a"));
        notifications.tell(notice("K2", "a"));
        notifications.tell(notice("K3", "a"));
        driver.runDueJobs();

        assertThat(mails()).hasSize(2);
        assertThat(notifications.countByKind(AGENCY)).containsEntry("NOMINATED", 2L);
    }

    @Test
    void mailsOnceWhenTheJobRunsTwice() {
        notifications.tell(notice("K2", "a"));
        deliveries.startDelivery(onlyNotice(), AGENCY);
        assertThat(driver.runDueJobs()).isEqualTo(2);

        assertThat(mails()).hasSize(1);
        assertThat(endsOfDelivery(onlyNotice())).containsExactly("EndEvent_NotificationDelivered", "EndEvent_NotificationDelivered");
    }

    @Test
    void triesAgainTenMinutesLaterWhileTheServerIsDown() throws MessagingException {
        switchOff();
        notifications.tell(notice("K2", "a"));
        failOnce();
        assertThat(jobs.runDue()).as("not before ten minutes have passed").isZero();
        tenMinutesLater();
        failOnce();

        switchOn();
        tenMinutesLater();
        driver.runDueJobs();
        assertThat(mails()).hasSize(1);
        assertThat(jobs.openIncidents()).isZero();
        assertThat(endsOfDelivery(onlyNotice())).containsExactly("EndEvent_NotificationDelivered");
    }

    @Test
    void becomesAnIncidentInTheEndWhileTheProcessGoesOn() {
        switchOff();
        ConcernNumber number = driver.as("K2", () -> concerns.raise("Lớp học trùng lịch trực", actors.current()));
        driver.complete(HR, "concern", number.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đã đổi lịch"));
        assertThat(driver.endsOf(AGENCY, "concern", number.key())).containsExactly("EndEvent_Answered");

        for (int tried = 1; tried <= TRIES; tried++) {
            assertThat(jobs.openIncidents()).as("after %d tries", tried - 1).isZero();
            failOnce();
            tenMinutesLater();
        }
        assertThat(jobs.openIncidents()).isOne();
        assertThat(jobs.runDue()).as("waits for a person now").isZero();
        assertThat(notifications.countByKind(AGENCY)).as("it stands in the inbox").containsEntry("CONCERN_ANSWERED", 1L);
        switchOn();
    }

    @Test
    void startsNoDeliveryForPeopleWithoutAnAddress() {
        notifications.tell(notice("V5", "a"));

        assertThat(driver.runDueJobs()).isZero();
        assertThat(notifications.countByKind(AGENCY)).containsEntry("NOMINATED", 1L);
        assertThat(jobs.openIncidents()).isZero();
    }

    @Test
    void leavesNeitherNoticeNorMailWhenWhatHappenedIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notifications.tell(notice("K2", "a"));
            status.setRollbackOnly();
        });
        driver.runDueJobs();

        assertThat(mails()).isEmpty();
        assertThat(notifications.countByKind(AGENCY)).isEmpty();
    }

    @Test
    void shortensWhatIsTooLongInsteadOfStoppingWhoTellsIt() throws Exception {
        notifications.tell(new Notice(AGENCY, "K2", "NOMINATED", "Đ".repeat(400), "ộ".repeat(5000), null, "a"));
        driver.runDueJobs();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).hasSize(300).endsWith("…");
            assertThat(mail.getContent().toString().strip()).hasSize(4000).endsWith("…");
        });
    }
}
