package vn.boiduong.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** HR tries a draft on the year as it went: two went to a course, were tested and evaluated. */
@ServerTest
class TrialTests {

    private static final String PAGE = "/chinh-sach/dien-tap";
    private static final Map<String, String> TESTS_COUNT_MOST = Map.of("settings[ranking.evaluation]", "20", "settings[ranking.test]", "70",
            "settings[band.excellent]", "83", "settings[report.opens]", "02/12");

    private static final Map<String, String> NOTHING_CHANGED = Map.of("settings[ranking.evaluation]", "70");

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Accounts accounts;
    @Autowired
    private TrialTable trials;
    @Autowired
    private PeopleToday people;
    @Autowired
    private YearSoFar years;
    @Autowired
    private PolicyService policies;
    @Autowired
    private ChildJvm child;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private HoursExemptions exemptions;
    @Autowired
    private InstantSource machine;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aYearHasBegun() {
        ward.load();
        List.of(HR, SmallWard.ADMIN).forEach(officer -> accounts.provide(officer, PasswordPolicy.OF_THE_DEMO));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3", "K2"))));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void theDraftIsSetBesideThePresentPolicyOnWhatCameOfTheYear() throws IOException {
        report("V3", "8,5");
        report("K2", "9,5");
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        Map<String, Object> mai = marks("headMark", 8, 8, 9, 9, 8, 8);
        mai.putAll(Map.of("citizenMean", "8,75", "citizenCount", 12));
        evaluate(HEAD_OF_VHXH, "V3", marks("selfMark", 9, 8, 9, 9, 8, 9), mai);
        evaluate(HEAD_OF_KT, "K2", Map.of(), marks("headMark", 7, 7, 7, 7, 7, 7));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, STATE_MANAGEMENT, List.of("V4"))));
        Http hr = server.inSession(HR);

        String preview = hr.submit("/chinh-sach", "/chinh-sach?preview=1", withDay()).body();
        assertThat(preview).contains("formaction=\"/chinh-sach/dien-tap\"", "Diễn tập bản nháp");
        assertThat(hr.submit("/chinh-sach", PAGE, TESTS_COUNT_MOST).statusCode()).isEqualTo(302);
        assertThat(hr.open(PAGE).body()).contains("Đang diễn tập", "Trọng số điểm kiểm tra: 20 thành 70");
        assertThat(again(hr)).as("one at a time").contains("Cơ quan đang có một lần diễn tập");
        await().atMost(Duration.ofMinutes(10)).until(() -> !trials.latest(AGENCY).orElseThrow().isUnderWay());

        String page = hr.open(PAGE).body();
        assertThat(trials.latest(AGENCY).orElseThrow().failure()).isNull();
        assertThat(page).as("(70 × 84,63 + 20 × 85 + 10 × 60) / 100, then by 20, 70 and 10").contains("82,24 → 82,43", "74,00 → 86,50", "73,75 → 80,00")
                .contains("1 → 2", "2 → 1", "Tốt → Xuất sắc", "3 người đổi điểm, 2 người đổi hạng, 1 người đổi mức")
                .contains("Gửi báo cáo của đơn vị (Thủ trưởng đơn vị): 3 → 0", "Gửi báo cáo của đơn vị (Thủ trưởng đơn vị): 0 → 3");
        assertThat(page).as("what was assumed is said").contains("1 lượt chưa có kết quả được coi là đạt.", "1 lượt đạt nhưng chưa được đánh giá");
        assertThat(hr.get(PAGE + "/1/xep-hang.csv").body()).startsWith("\uFEFFMã,Họ và tên").contains("V3,", ",82.24,82.43,Tốt,Tốt");
        assertThat(hr.get(PAGE + "/1/viec-theo-tuan.csv").body()).contains("2026-W49,2026-11-30,Gửi báo cáo của đơn vị,Thủ trưởng đơn vị,0,3");
        assertThat(policies.versions(AGENCY)).as("nothing is introduced").hasSize(1);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void whatCannotBeTriedIsToldInASentenceAndLeavesNothingBehind() throws IOException {
        runner(Duration.ZERO).begin(waiting());
        await().atMost(Duration.ofMinutes(5)).until(() -> !trials.latest(AGENCY).orElseThrow().isUnderWay());
        assertThat(trials.latest(AGENCY).orElseThrow().failure()).isEqualTo("Quá 0 phút chưa xong nên đã dừng.");

        jdbc.sql("delete from boiduong.officer_role where role_name = 'chairman'").update();
        runner(Duration.ofMinutes(5)).begin(waiting());
        await().atMost(Duration.ofMinutes(5)).until(() -> !trials.latest(AGENCY).orElseThrow().isUnderWay());
        assertThat(trials.latest(AGENCY).orElseThrow().failure()).contains("không có ai giữ vai trò Chủ tịch, Phó Chủ tịch UBND").doesNotContain("chairman");

        await().atMost(Duration.ofMinutes(1)).until(() -> leftBehind().isEmpty());
    }

    @Test
    void whatTheJavaMachineSaysIsNotShown() {
        new TrialRunner(trials, people, years, policies, new ChildJvm(context, "1k"), machine, Duration.ofMinutes(5)).begin(waiting());

        await().atMost(Duration.ofMinutes(1)).until(() -> !trials.latest(AGENCY).orElseThrow().isUnderWay());
        assertThat(trials.latest(AGENCY).orElseThrow().failure()).startsWith("Diễn tập dừng giữa chừng (mã 1)").doesNotContain("heap");
    }

    @Test
    void theServerThatStopsEndsTheTrialItPlaysAndThoseThatWaitForTheirTurn() throws InterruptedException {
        Trial other = waiting("PX");
        TrialRunner runner = runner(Duration.ofMinutes(5));
        runner.begin(waiting());
        runner.begin(other);
        await().atMost(Duration.ofMinutes(1)).until(() -> trials.latest(AGENCY).orElseThrow().status() == TrialStatus.RUNNING);

        runner.destroy();

        assertThat(trials.latest("PX").orElseThrow().failure()).isEqualTo("Bị ngắt vì máy chủ dừng. Hãy diễn tập lại.");
        assertThat(trials.latest(AGENCY).orElseThrow().isUnderWay()).isFalse();
    }

    @Test
    void whatTheRealRankingCountsAndARehearsalDoesNotIsCounted(@TempDir Path folder) throws IOException {
        transaction.executeWithoutResult(status -> exemptions.exempt("K2", 2026, "Nghỉ thai sản", new Actor(HR, AGENCY, Set.of(Role.HR), Set.of())));
        report("V3", "8,5");
        jdbc.sql("update boiduong.course set starts_on = date '2025-12-29' where code = :code").param("code", COMMUNICATION).update();

        YearSoFar.Assumed assumed = years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY));

        assertThat(assumed.earlier()).isEqualTo(1);
        assertThat(assumed.exempt()).isEqualTo(1);
    }

    /** Otherwise the present policy would seem to refuse whom it let go. */
    @Test
    void whoWasSentWithAReasonIsSentWithIt(@TempDir Path folder) throws IOException {
        jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, seats, superior_decides, version) "
                + "values ('GT-01', ?, 'DECIDED', date '2026-03-16', 3, false, 0)").param(AGENCY).update();
        for (String who : List.of("V3 UNIT_STRENGTH", "K2 ORDER")) {
            jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, sent_on, overridden, override_reason, credited_hours, version) "
                    + "values ('GT-01/' || :who, 'GT-01', :who, :agency, 'VHXH', :turn, 'DECIDED', 'V1', date '2026-03-20', :against, 'Đã bố trí, có người trực', 24, 0)")
                    .param("who", who.split(" ")[0]).param("turn", who.startsWith("V") ? 1 : 2).param("against", who.split(" ")[1]).param("agency", AGENCY).update();
        }

        years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY));

        assertThat(Files.readAllLines(folder.resolve("reasons.csv"))).containsExactly("officer,course,reason", "V3,GT-01,\"Đã bố trí, có người trực\"");
    }

    /** Course QL-01 begins in June and nobody is named for it in April: half the year's work would be missing. */
    @Test
    void aCourseToComeIsFilledInTheOrderOfSuggestion(@TempDir Path folder) throws IOException {
        YearSoFar.Assumed assumed = years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY));

        List<String> named = Files.readAllLines(folder.resolve("script.csv")).stream().filter(line -> line.contains(STATE_MANAGEMENT)).toList();
        assertThat(named).hasSize((int) assumed.names()).hasSizeGreaterThan(1).allMatch(line -> line.contains(",YES,PASSED,"));
        driver.advanceTo(LocalDate.of(2026, 6, 2));
        assertThat(years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY)).names()).as("it has begun without anybody").isZero();
    }

    /** One seat: of two who miss the same and have no hours this year the one goes who has waited longer. */
    @Test
    void whoHasWaitedLongestIsNamedFirst(@TempDir Path folder) throws IOException {
        jdbc.sql("update boiduong.course set seats = 1 where code = ?").param(STATE_MANAGEMENT).update();
        String first = named(folder);
        jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, seats, superior_decides, version) "
                + "values ('CU-25', ?, 'DECIDED', date '2025-05-01', 1, false, 0)").param(AGENCY).update();
        jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, course_ended_on, version) "
                + "values ('CU-25/' || :who, 'CU-25', :who, :agency, 'VHXH', 1, 'PASSED', 'V1', 24, date '2025-05-20', 0)")
                .param("who", first).param("agency", AGENCY).update();

        assertThat(named(folder)).isNotEqualTo(first);
    }

    /** Who is on a course is taken to pass it; who withdrew was not there and has its hours as little as in the product. */
    @Test
    void hoursAreThoseTheProductWouldCredit(@TempDir Path folder) throws IOException {
        jdbc.sql("update boiduong.course set seats = 1 where code = ?").param(STATE_MANAGEMENT).update();
        String first = named(folder);
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of(first))));
        assertThat(named(folder)).as("has the hours of the course").isNotEqualTo(first);

        jdbc.sql("update boiduong.participation set outcome = 'WITHDRAWN', concluded_on = date '2026-04-06' where officer = ?").param(first).update();

        assertThat(named(folder)).as("was not there").isEqualTo(first);
    }

    private String named(Path folder) throws IOException {
        years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY));
        List<String> named = Files.readAllLines(folder.resolve("script.csv")).stream().filter(line -> line.contains(STATE_MANAGEMENT)).toList();
        assertThat(named).hasSize(1);
        return named.get(0).split(",")[0];
    }

    /** What is played is checked as any set of files is; how it is played, the first test shows. */
    @Test
    void beforeTheFirstYearThePlanIsPlayedOnTheDirectory(@TempDir Path folder) throws IOException {
        jdbc.sql("delete from boiduong.participation").update();

        people.write(folder, AGENCY, 2026);
        YearSoFar.Assumed assumed = years.write(folder, 2026, policies.version(AGENCY, 1), people.of(AGENCY));

        assertThat(assumed.names()).as("courses to come, filled").isPositive();
        assertThat(assumed.results() + assumed.marks() + assumed.earlier()).isZero();
        assertThat(new DatasetReader().readToRehearse(folder, 2026).directory().officers()).as("everybody").hasSameSizeAs(people.of(AGENCY));
    }

    @Test
    void aTrialThatIsStoppedStaysStopped() {
        Trial trial = waiting();
        Http hr = server.inSession(HR);

        assertThat(hr.submit(PAGE, PAGE + "/" + trial.number() + "/dung", Map.of()).statusCode()).isEqualTo(302);

        assertThat(trials.beat(trial, "Tháng 02/2026", machine.instant())).isFalse();
        assertThat(hr.open(PAGE).body()).contains("Đã dừng theo yêu cầu.", "Soạn tiếp bản nháp này");
    }

    @Test
    void aTrialWhoseServerIsGoneDoesNotHoldUpTheNext() {
        Trial trial = waiting();
        trials.beat(trial, "Tháng 02/2026", machine.instant().minus(Duration.ofMinutes(6)));

        Http hr = server.inSession(HR);

        assertThat(hr.open(PAGE).body()).contains("Bị ngắt vì máy chủ dừng.").doesNotContain("Đang diễn tập");
        assertThat(trials.latest(AGENCY).orElseThrow().isUnderWay()).as("reading changes nothing").isTrue();

        hr.submit("/chinh-sach", PAGE, TESTS_COUNT_MOST);
        assertThat(trials.latest(AGENCY).orElseThrow().number()).isEqualTo(trial.number() + 1);
        hr.submit(PAGE, PAGE + "/" + (trial.number() + 1) + "/dung", Map.of());
    }

    @ParameterizedTest
    @CsvSource({"TK024, 403", "TK005, 403", "TK001, 403", "TK012, 403", "TK011, 403", "TK014, 200"})
    void hrAloneTriesTheOwnAgencysDrafts(String officer, int page) {
        waiting();
        Http browser = server.inSession(officer);

        assertThat(browser.open(PAGE).statusCode()).isEqualTo(page);
        assertThat(browser.submit("/", PAGE, NOTHING_CHANGED).statusCode()).isEqualTo(page == 200 ? 302 : 403);
        assertThat(browser.submit("/", PAGE + "/1/dung", Map.of()).statusCode()).as("another agency's").isEqualTo(page == 200 ? 400 : 403);
        assertThat(browser.open(PAGE + "/1/xep-hang.csv").statusCode()).isEqualTo(page == 200 ? 400 : 403);
        assertThat(browser.open(PAGE + "/1/viec-theo-tuan.csv").statusCode()).isEqualTo(page == 200 ? 400 : 403);
        assertThat(browser.open("/chinh-sach").body().contains("href=\"" + PAGE + "\"")).isEqualTo(page == 200);
        assertThat(trials.latest(AGENCY).orElseThrow().isUnderWay()).isTrue();
        if (page == 200) {
            assertThat(browser.open(PAGE).body()).doesNotContain("Lần 1:");
        }
    }

    private Trial waiting() {
        return waiting(AGENCY);
    }

    private Trial waiting(String agency) {
        Trial trial = new Trial(agency, 0, 2026, 1, TrialStatus.WAITING, HR, machine.instant(), "Đang chờ đến lượt.",
                policies.parameters(AGENCY, 1), null, null, null, null);
        return trials.find(agency, trials.insert(trial, machine.instant())).orElseThrow();
    }

    private TrialRunner runner(Duration limit) {
        return new TrialRunner(trials, people, years, policies, child, machine, limit);
    }

    private String again(Http hr) {
        return hr.submit("/chinh-sach", PAGE, TESTS_COUNT_MOST).statusCode() == 302 ? hr.open(PAGE).body() : "";
    }

    private static Map<String, String> withDay() {
        Map<String, String> form = new HashMap<>(TESTS_COUNT_MOST);
        form.put("validFrom", "01/01/2027");
        return form;
    }

    private static List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("boi-duong-trial-")).toList();
        }
    }

    private void report(String officer, String score) {
        String key = new CourseOfficer(COMMUNICATION, officer).key();
        driver.complete(officer, "participation", key, "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", score,
                "certificateNo", "CC-" + officer, "whatToApply", "Áp dụng vào việc hằng ngày"));
        driver.complete(HR, "participation", key, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    private void evaluate(String head, String officer, Map<String, Object> self, Map<String, Object> marks) {
        driver.complete(officer, "evaluation", COMMUNICATION + "/" + officer, "Task_SelfAssess", self);
        driver.complete(head, "evaluation", COMMUNICATION + "/" + officer, "Task_AssessOfficer", marks);
        driver.runDueJobs();
    }

    private static Map<String, Object> marks(String field, int... marks) {
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < marks.length; n++) {
            values.put(field + (n + 1), marks[n]);
        }
        return values;
    }
}
