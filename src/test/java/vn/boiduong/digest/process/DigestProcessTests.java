package vn.boiduong.digest.process;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.digest.DigestProcess;
import vn.boiduong.digest.DigestService;
import vn.boiduong.digest.Morning;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.engine.TimeWalk;
import vn.boiduong.identity.Actors;
import vn.boiduong.notification.Delivery;
import vn.boiduong.notification.Inbox;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.support.WithMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.YEAR;

/** The morning's mail: one a person, only where something is pending, whatever runs twice or is down. */
@LifecycleTest
class DigestProcessTests extends WithMail {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String DESK = "https://boiduong.namhoa.example";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private EngineJobs jobs;
    @Autowired
    private TimeWalk walk;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private NotificationService notifications;
    @Autowired
    private Inbox inbox;
    @Autowired
    private DigestService digests;
    @Autowired
    private DigestProcess deliveries;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayWithNothingPending() {
        ward.load();
        driver.advanceTo(MONDAY);
        assertThat(mails()).isEmpty();
    }

    private String concern(String text) {
        return driver.as("K2", () -> concerns.raise(text, actors.current())).key();
    }

    private List<MimeMessage> mailsTo(String officer) {
        return mails().stream().filter(mail -> recipientOf(mail).equals(officer.toLowerCase() + "@namhoa.example")).toList();
    }

    private static String recipientOf(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(Part mail, String type) {
        try {
            if (mail.isMimeType(type)) {
                return mail.getContent().toString().replace("\r", "");
            }
            if (mail.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String found = part(parts.getBodyPart(i), type);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        return part(mail, "text/plain");
    }

    @Test
    void gathersAPersonsTasksInOneMailWithTheWayToEach() throws MessagingException {
        concern("Lớp trùng lịch trực");
        concern("Chưa có tài liệu");
        engine.start("survey", YEAR.key(), AGENCY);
        driver.runDueJobs();
        assertThat(mails()).as("no mail per task").isEmpty();

        driver.advanceTo(TUESDAY);

        assertThat(mails()).extracting(DigestProcessTests::recipientOf).containsExactlyInAnyOrder("v1@namhoa.example",
                "v2@namhoa.example", "k1@namhoa.example", "c1@namhoa.example");
        MimeMessage mail = mailsTo(SECOND_HR).get(0);
        assertThat(mail.getSubject()).isEqualTo("Việc của bạn sáng 03/03/2026: 3 việc mới");
        String first = tasks.ofCase("concern", AGENCY + "/C-1").get(0).id();
        assertThat(text(mail)).startsWith("Kính gửi Nguyễn Thu Hà,").contains("VIỆC MỚI\n", "- Nêu nhu cầu",
                "- Trả lời vướng mắc\n  Vướng mắc số 1 – Ngô Thị Thảo\n  Hạn: hết ngày 09/03/2026\n  "
                        + DESK + "/camunda/app/tasklist/default/#/?task=" + first + "\n", "Đổi cách nhận thư: " + DESK + "/thong-bao");
        assertThat(part(mail, "text/html")).contains("href=\"" + DESK + "/camunda/app/tasklist/default/#/?task=" + first + "\"",
                "Vướng mắc số 2 – Ngô Thị Thảo").doesNotContain("<img", "<link", "url(", "th:each");
    }

    @Test
    void writesToNobodyWithoutAnythingNewDueSoonOrOverdue() {
        concern("Lớp trùng lịch trực");
        driver.liveUntil(LocalDate.of(2026, 3, 4));
        assertThat(mailsTo(HR)).as("new on Tuesday, nothing on Wednesday").hasSize(1);

        driver.liveUntil(LocalDate.of(2026, 3, 8));
        assertThat(mailsTo(HR)).as("reminder on Thursday, due soon on Friday, none on the weekend").hasSize(3);
        assertThat(text(mailsTo(HR).get(1))).contains("ĐẾN KỲ NHẮC\n");
        assertThat(text(mailsTo(HR).get(2))).contains("SẮP ĐẾN HẠN\n").doesNotContain("ĐẾN KỲ NHẮC");

        driver.liveUntil(LocalDate.of(2026, 3, 11));
        assertThat(mailsTo(HR)).as("due on Monday, overdue on Tuesday and Wednesday").hasSize(6);
        assertThat(text(mailsTo(HR).get(5))).contains("QUÁ HẠN\n");
        assertThat(mailsTo(CHAIRMAN)).as("told once, by the morning's mail").singleElement()
                .satisfies(mail -> assertThat(text(mail)).contains("THÔNG BÁO\n\n- Quá hạn: Trả lời vướng mắc"));
        assertThat(mailsTo("K3")).isEmpty();
    }

    @Test
    void countsEachMorningAndEachMailOnce() {
        concern("Lớp trùng lịch trực");
        driver.advanceTo(TUESDAY);
        int sent = mails().size();

        digests.prepare(new Morning(AGENCY, TUESDAY));
        jdbc.sql("select id from boiduong.digest").query(Long.class).list().forEach(digest -> deliveries.startDelivery(digest, AGENCY));
        digests.plan(AGENCY);
        driver.runDueJobs();

        assertThat(mails()).hasSize(sent);
        assertThat(jdbc.sql("select count(*) from boiduong.digest_round where prepared_at is null").query(Integer.class).single()).isOne();
        assertThat(driver.endsOf(AGENCY, "digest", AGENCY + "/" + TUESDAY)).containsExactly("EndEvent_DigestPrepared");
    }

    @Test
    void remindsInTheMorningsMailAndSendsWhatIsUrgentAtOnce() {
        concern("Lớp trùng lịch trực");
        notifications.tell(new Notice(AGENCY, HR, "NOMINATED", "Được cử đi học: Kỹ năng giao tiếp", "Từ ngày 06/04/2026", null, "a"));
        notifications.tell(new Notice(AGENCY, HR, "EVALUATED", "Kết quả đánh giá", "83,50 điểm, mức Tốt", null, "b"));
        driver.runDueJobs();
        assertThat(mailsTo(HR)).as("only the decision").hasSize(1);

        driver.advanceTo(TUESDAY);
        assertThat(mailsTo(HR)).hasSize(2);
        assertThat(text(mailsTo(HR).get(1))).contains("Kết quả đánh giá", "83,50 điểm").doesNotContain("Được cử đi học");
        driver.advanceTo(TUESDAY.plusDays(1));
        assertThat(mailsTo(HR)).as("told once").hasSize(2);
    }

    @Test
    void keepsToWhatEachPersonChose() {
        driver.as(HR, () -> inbox.deliver(Delivery.INBOX));
        driver.as(SECOND_HR, () -> inbox.deliver(Delivery.AT_ONCE));
        concern("Lớp trùng lịch trực");
        driver.liveUntil(LocalDate.of(2026, 3, 5));

        assertThat(mailsTo(HR)).isEmpty();
        assertThat(driver.as(HR, () -> inbox.page(true, 0, 20)).items()).as("the inbox holds it all the same").hasSize(1);
        assertThat(mailsTo(SECOND_HR)).extracting(MimeMessage::getSubject).as("the task in the morning, the reminder at once, not twice")
                .containsExactly("Việc của bạn sáng 03/03/2026: 1 việc mới",
                        "Nhắc việc: Trả lời vướng mắc – Vướng mắc số 1 – Ngô Thị Thảo");
    }

    @Test
    void asksForNothingThatWasDoneWhileTheServerWasDown() {
        String key = concern("Lớp trùng lịch trực");
        engine.start("survey", YEAR.key(), AGENCY);
        switchOff();
        driver.standAt(TUESDAY);
        for (int person = 0; person < 4; person++) {
            assertThatThrownBy(jobs::runDue).hasMessageContaining("Mail server connection failed");
        }
        driver.complete(HR, "concern", key, "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đã đổi lịch"));

        switchOn();
        clock.standAt(clock.now().plusSeconds(601));
        driver.runDueJobs();

        assertThat(mailsTo(HR)).as("nothing left to do").isEmpty();
        assertThat(mailsTo(HEAD_OF_KT)).hasSize(1);
        assertThat(mailsTo(SECOND_HR)).singleElement()
                .satisfies(mail -> assertThat(text(mail)).contains("Nêu nhu cầu").doesNotContain("vướng mắc"));
        assertThat(jobs.openIncidents()).isZero();
    }

    @Test
    void tellsEverythingOpenOnTheFirstMorning() {
        jdbc.sql("delete from boiduong.digest_round where prepared_at is not null").update();
        concern("Lớp trùng lịch trực");
        clock.standAt(clock.now().plusSeconds(30 * 60 * 60));
        driver.runDueJobs();

        assertThat(mailsTo(HR)).singleElement().satisfies(mail -> assertThat(text(mail)).contains("VIỆC MỚI\n"));
    }

    @Test
    void goesOnAfterALongSleepWithOneMail() {
        concern("Lớp trùng lịch trực");
        driver.advanceTo(MONDAY.plusDays(30));
        assertThat(mailsTo(HR)).as("not one for every missed morning").hasSize(1);

        driver.advanceTo(MONDAY.plusDays(31));
        assertThat(mailsTo(HR)).hasSize(2);
    }

    @Test
    void aWalkThroughManyMorningsIsHeldUpByOneMailAtTheMost() {
        concern("Lớp trùng lịch trực");
        Set<String> mail = Set.of("digest-mail", "notification");
        walk.until(startOf(TUESDAY.plusDays(1)), mail, clock::standAt);
        assertThat(mailsTo(HR)).as("on its own morning").hasSize(1);

        switchOff();
        walk.until(startOf(MONDAY.plusDays(5)), mail, clock::standAt);

        assertThat(jdbc.sql("select digest_day from boiduong.digest where recipient = ? order by 1").param(HR).query(LocalDate.class).list())
                .as("new, then due soon").containsExactly(TUESDAY, MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(jobs.casesWithDueJobs("digest-mail")).as("left to the job executor").isNotEmpty();
        switchOn();
    }

    private static Instant startOf(LocalDate day) {
        return OfficeClock.startOf(day).toInstant();
    }
}
