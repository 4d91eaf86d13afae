package vn.boiduong.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.Ending;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.policy.Target;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportSheets;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.target.Observation.Kind;
import vn.boiduong.trainingyear.TrainingYearService;

/**
 * Three went to the short course in April: V3 passed, K2 failed, K3 has not reported; V4 is on the long one in June. Counted by
 * hand, on a real database.
 */
abstract class TargetContract {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TargetFigures figures;
    @Autowired
    private FactTables facts;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private TargetSheets sheets;
    @Autowired
    private CourseNumbers numbers;
    @Autowired
    private Observations observations;
    @Autowired
    private ObservationTable observationTable;
    @Autowired
    private PolicyService policies;
    @Autowired
    private ReportService reports;
    @Autowired
    private ReportSheets reportSheets;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource dataSource;
    @Autowired
    private List<JavaMigration> migrations;

    @BeforeEach
    void peopleAreSent() {
        ward.load();
        send(COMMUNICATION, "V3", "K2", "K3");
        send(STATE_MANAGEMENT, "V4");
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        result("V3", "PASSED");
        result("K2", "FAILED");
        driver.advanceTo(LocalDate.of(2026, 4, 15));
    }

    /** The start page reads no fact from before the periods, and says what the page of the targets says. */
    @Test
    void theStartPageCountsWhatTheTargetsPageCounts() {
        for (String person : List.of(HR, HEAD_OF_KT)) {
            assertThat(driver.as(person, () -> figures.seenBy(actors.current(), 2026, LocalDate.of(2026, 4, 15))))
                    .extracting(TargetFigure::target, TargetFigure::numerator, TargetFigure::denominator, TargetFigure::state)
                    .containsExactlyElementsOf(driver.as(person, () -> sheets.read(2026, actors.current())).targets().stream()
                            .map(line -> tuple(line.target(), line.numerator(), line.denominator(), line.state())).toList());
        }
    }

    @Test
    void everyTargetIsCountedFromTheRecordsOfTheDay() {
        assertThat(values(LocalDate.of(2026, 4, 15))).containsExactlyInAnyOrderEntriesOf(Map.of(
                "PROFESSIONAL_SENT/2028", "0/3", "STATE_MANAGEMENT/2028", "1/6", "STATE_MANAGEMENT/2031", "5/11",
                "SKILLS/2028", "1/11", "SKILLS/2031", "0/11", "HOURS_40/2026", "0/12", "REPORTED/2026", "2/3", "EVALUATED/2026", "0/0"));
        assertThat(values(LocalDate.of(2026, 4, 8))).as("the day before the results").containsEntry("SKILLS/2028", "0/11")
                .containsEntry("REPORTED/2026", "0/0");
        assertThat(values(LocalDate.of(2026, 7, 8))).as("three months after the course").containsEntry("EVALUATED/2026", "0/1");
    }

    @Test
    void eachPersonSeesAsFarAsTheRoleReaches() {
        TargetSheet all = sheets.read(2026, actors.of(HR));
        assertThat(all.width()).isEqualTo(Reach.Width.AGENCY);
        assertThat(line(all, Target.SKILLS).missing()).extracting(TargetSheet.UnitMissing::code).containsExactly("LD", "KT", "VHXH");
        assertThat(sheets.read(2026, actors.of(AUDITOR))).isEqualTo(all);

        TargetSheet unit = sheets.read(2026, actors.of(HEAD_OF_KT));
        assertThat(line(unit, Target.REPORTED).value()).isEqualTo("1 trên 2 (50 %)");
        assertThat(line(unit, Target.REPORTED).missing()).singleElement().satisfies(missing -> {
            assertThat(missing.unit()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
            assertThat(missing.people()).singleElement().satisfies(person -> {
                assertThat(person.name()).isEqualTo("Đỗ Mạnh Cường");
                assertThat(person.note()).hasToString("Kỹ năng giao tiếp hành chính: chưa báo cáo, hạn 15/04/2026");
            });
        });

        TargetSheet own = sheets.read(2026, actors.of("V3"));
        assertThat(own.width()).isEqualTo(Reach.Width.PERSON);
        assertThat(line(own, Target.HOURS_40).missing().get(0).people().get(0).note()).hasToString("Có 24 trên 40 tiết, còn thiếu 16 tiết");
        assertThat(line(own, Target.PROFESSIONAL_SENT).denominator()).isZero();
        assertThatThrownBy(() -> sheets.read(2027, actors.of(HR))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoMovedUpFromTheReserveIsSentOnThatDay() {
        named("V3", "CONCLUDED");
        named("K2", "CONCLUDED");
        jdbc.sql("update boiduong.nominee set moved_up_on = date '2026-04-02' where officer = 'V3'").update();

        assertThat(everyFact(new Periods(calendar, 2026, LocalDate.of(2026, 4, 15))).sendings()).filteredOn(sending -> COMMUNICATION.equals(sending.course().code()))
                .extracting(Sending::officer, Sending::sentOn)
                .contains(tuple("V3", LocalDate.of(2026, 4, 2)), tuple("K2", LocalDate.of(2026, 3, 18)));
    }

    /** The database counts and hands over a few; the measures that go over every fact there is must find the same. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-04-15", "2026-09-30", "2026-12-31", "2027-03-02", "2029-06-01"})
    void whatTheDatabaseCountsIsWhatGoingOverEveryFactFinds(LocalDate day) {
        new RandomLives(jdbc, AGENCY).live(day.toEpochDay());
        driver.standAt(day);
        for (String who : List.of(HR, HEAD_OF_KT, "V3")) {
            Actor actor = actors.of(who);
            Reach reach = Reach.of(actor);
            Periods periods = new Periods(calendar, day.getYear(), day);
            Measures measures = new Measures(everyFact(periods), 40);
            List<Aim> aims = policies.aims(AGENCY, day);
            TargetSheet sheet = sheets.read(day.getYear(), actor);
            for (int n = 0; n < aims.size(); n++) {
                Aim aim = aims.get(n);
                List<Counted> all = measures.count(aim, periods.upTo(aim, periods.asOf(aim))).stream()
                        .filter(each -> reach.includes(each.unit(), each.officer())).toList();
                TargetSheet.Line line = sheet.targets().get(n);
                assertThat(new Value(line.numerator(), line.denominator())).as("%s for %s", aim, who).isEqualTo(Value.of(all));
                assertThat(line.missing().stream().flatMap(unit -> unit.people().stream()).map(each -> tuple(each.officer(), each.course(), each.note())))
                        .as("%s for %s", aim, who).containsExactlyInAnyOrderElementsOf(all.stream().filter(each -> !each.met())
                                .map(each -> tuple(each.officer(), each.course(), each.note())).toList());
                line.trend().forEach(quarter -> assertThat(new Value(quarter.numerator(), quarter.denominator())).as("%s on %s", aim, quarter.asOf())
                        .isEqualTo(Value.of(measures.count(aim, periods.upTo(aim, quarter.asOf())).stream()
                                .filter(each -> reach.includes(each.unit(), each.officer())).toList())));
            }
        }
    }

    @Test
    void aPageNamesTheFirstOfAUnitAndLeadsToAllOfThem() {
        new RandomLives(jdbc, AGENCY).live(7);
        driver.standAt(LocalDate.of(2027, 11, 2));
        TargetSheet all = sheets.read(2027, actors.of(HR));
        for (Target target : List.of(Target.REPORTED, Target.EVALUATED, Target.HOURS_40)) {
            TargetSheet.UnitMissing most = line(all, target).missing().stream().max(Comparator.comparing(TargetSheet.UnitMissing::count)).orElseThrow();
            TargetSheet.UnitMissing cut = line(sheets.read(2027, actors.of(HR), 1), target).missing().stream()
                    .filter(unit -> unit.code().equals(most.code())).findFirst().orElseThrow();
            assertThat(most.people()).as("%s", target).hasSize(most.count()).hasSizeGreaterThan(1);
            assertThat(cut.count()).isEqualTo(most.count());
            assertThat(cut.people()).isEqualTo(most.people().subList(0, 1));

            List<TargetSheet.Missing> read = new ArrayList<>();
            for (String after = ""; after != null;) {
                MissingPage page = sheets.missing(new MissingPage.Wanted(2027, target, 2027, most.code(), after), 1, actors.of(HR));
                assertThat(page.count()).isEqualTo(most.count());
                read.addAll(page.people());
                after = page.next();
            }
            assertThat(read).as("%s", target).isEqualTo(most.people());
        }
        assertThatThrownBy(() -> sheets.missing(new MissingPage.Wanted(2027, Target.HOURS_40, 2027, "VHXH", ""), 2, actors.of(HEAD_OF_KT)))
                .isInstanceOf(RuleViolation.class);
    }

    private WardFacts everyFact(Periods periods) {
        WardFacts people = facts.of(Reach.over(AGENCY), periods, List.of(), true);
        return new WardFacts(people.requirements(), people.members(), people.held(),
                jdbc.sql(SendingTable.SENDINGS + " where p.agency = :agency order by p.course, p.officer").param("agency", AGENCY).query(SendingTable::sending).list(),
                jdbc.sql("select officer, credit_year, hours, credited_on from boiduong.hours_credit where agency = :agency").param("agency", AGENCY)
                        .query((row, n) -> new WardFacts.Credit(row.getString(1), row.getInt(2), row.getInt(3), FactTables.day(row, 4))).list(),
                people.exemptions(), jdbc.sql("""
                        select e.officer, e.unit, e.course, coalesce(c.name, e.course), e.opens_on, e.closed_on, e.cancelled_on
                        from boiduong.evaluation e left join boiduong.course c on c.code = e.course where e.agency = :agency""").param("agency", AGENCY)
                        .query((row, n) -> new Judging(row.getString(1), row.getString(2), row.getString(3), row.getString(4), FactTables.day(row, 5),
                                FactTables.day(row, 6), FactTables.day(row, 7))).list());
    }

    @Test
    void quartersKeepTheirValuesAndTheCurrentOneIsMarked() {
        assertThat(line(sheets.read(2026, actors.of(HR)), Target.SKILLS).trend()).extracting(quarter -> quarter.name().toString(), TargetSheet.Quarter::numerator)
                .containsExactly(tuple("Quý 1/2026", 0), tuple("Đến 15/04/2026", 1));
    }

    @Test
    void theReportSaysTheSameNumbers() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        String report = driver.as(HR, () -> reports.startOnCall(new AgencyYear(AGENCY, 2026),
                new ReportService.OnCall("Sơ kết", Optional.of(LocalDate.of(2026, 5, 4))), actors.of(HR)));

        assertThat(reportSheets.of(report).targets().lines()).isEqualTo(figures.of(AGENCY, 2026, LocalDate.of(2026, 4, 15)).stream()
                .map(TargetFigure::text).toList()).extracting(Object::toString).contains("Báo cáo kết quả sau khóa học: 2 trên 3 (66 %); mục tiêu 100 % đến hết năm 2026");
    }

    @Test
    void theAdministratorChangesWhatIsAimedAt() {
        policies.introduce(AGENCY, LocalDate.of(2026, 4, 15), Map.of("target.STATE_MANAGEMENT.1.percent", "60",
                "target.STATE_MANAGEMENT.1.year", "2029", "target.HOURS_40.1.people", "CONG_CHUC"), "Theo kế hoạch mới");

        assertThat(figures.of(AGENCY, 2026, LocalDate.of(2026, 4, 15))).filteredOn(figure -> figure.target() == Target.STATE_MANAGEMENT)
                .extracting(TargetFigure::year, TargetFigure::percent).contains(tuple(2029, 60));
        assertThat(values(LocalDate.of(2026, 4, 15))).containsEntry("HOURS_40/2026", "0/9");
        assertThatThrownBy(() -> policies.introduce(AGENCY, LocalDate.of(2026, 5, 15), Map.of("target.SKILLS.1.counts", "KHAC"), "Thử"))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("KHAC");
    }

    @Test
    void aCourseAddsUpAndSaysWhereItDoesNot() {
        CourseLine course = numbers.ofYear(2026, actors.of(HR)).get(0);
        assertThat(course.people()).hasSize(3);
        assertThat(course.endings()).containsExactlyInAnyOrderEntriesOf(Map.of(Ending.COMPLETED, 1, Ending.NOT_PASSED, 1, Ending.RUNNING, 1,
                Ending.WITHDRAWN, 0, Ending.UNREPORTED, 0));
        assertThat(course.people(Ending.COMPLETED)).extracting(CourseLine.Person::instance).containsExactly("GT-01/V3");
        assertThat(course.addsUp()).as("no nomination named them").isFalse();
        assertThat(course.contradictions()).hasSize(3);

        named("V3", "PASSED");
        named("K2", "NOT_PASSED");
        named("K3", "DECIDED");
        assertThat(numbers.ofYear(2026, actors.of(HR)).get(0).addsUp()).isTrue();
        named("V4", "DECIDED");
        assertThat(numbers.ofYear(2026, actors.of(HR)).get(0).contradictions())
                .containsExactly("Vũ Quốc Khánh có trong quyết định cử đi nhưng chưa có hồ sơ tham gia.");
        assertThat(numbers.ofYear(2026, actors.of(HEAD_OF_KT)).get(0).people()).extracting(CourseLine.Person::officer).containsExactly("K2", "K3");
        assertThatThrownBy(() -> numbers.ofYear(2026, actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void partByPartTheSameCoursesAreShown() {
        new RandomLives(jdbc, AGENCY).live(11);
        for (String who : List.of(HR, HEAD_OF_KT)) {
            List<CourseLine> read = new ArrayList<>();
            for (String after = ""; after != null;) {
                CourseNumbers.Part part = numbers.part(2026, after, 3, actors.of(who));
                assertThat(part.courses()).hasSizeBetween(1, 3);
                read.addAll(part.courses());
                after = part.next();
            }
            assertThat(read).as(who).hasSizeGreaterThan(4).isEqualTo(numbers.ofYear(2026, actors.of(who)));
        }
        assertThatThrownBy(() -> numbers.part(2026, "2026-13-01_GT-01", 3, actors.of(HR))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatIsAlikeIsListedForHrWithoutAVerdict() {
        jdbc.sql("update boiduong.course set starts_on = date '2026-04-07' where code = 'QL-01'").update();
        send(STATE_MANAGEMENT, "K3");
        for (String officer : List.of("V3", "K2", "K3")) {
            jdbc.sql("""
                    insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, self_state,
                        head_marks, assessed_by, rating, score_number, closed_on)
                    values (:id, 0, 'NH', 'X', :officer, 'KT', 'CLOSED', date '2026-01-01', date '2026-04-02', 'DECLINED',
                        '10;10;10;10;10;10', 'K1', 'EXCELLENT', 1, date '2026-04-03')""").param("id", "X/" + officer).param("officer", officer).update();
        }

        Map<String, Object> otherWords = new HashMap<>(report("K3", "PASSED"));
        otherWords.putAll(Map.of("certificateNo", "cc-k2 ", "whatToApply", "Lập danh mục hồ sơ"));
        driver.complete("K3", "participation", COMMUNICATION + "/K3", "Task_ReportResult", otherWords);

        assertThat(observed()).extracting(Observation::sentence).containsExactly(
                "Đỗ Mạnh Cường được ghi nhận ở hai khóa trùng ngày: “Kỹ năng giao tiếp hành chính” và “Kiến thức chung về quản lý nhà nước”, "
                        + "trùng 2 ngày (07/04/2026–08/04/2026).",
                "2 người viết phần “Việc sẽ áp dụng” giống hệt nhau: “Tiếp dân”", "2 người báo cùng một số chứng chỉ: “CC-K2”",
                "Bùi Đình Sơn đã chấm 3 phiếu, cả 3 phiếu đều cho sáu tiêu chí bằng điểm nhau.",
                "Bùi Đình Sơn đã chấm 3 phiếu, phiếu nào cũng cùng một bộ điểm: 10 - 10 - 10 - 10 - 10 - 10.",
                "Bùi Đình Sơn đã đánh giá 3 lượt, cả 3 lượt đều ở mức Xuất sắc.");
        assertThat(observed().get(0).cases()).extracting(Observation.Case::name, Observation.Case::courseName).containsOnly(
                tuple("Đỗ Mạnh Cường", "Kỹ năng giao tiếp hành chính"), tuple("Đỗ Mạnh Cường", "Kiến thức chung về quản lý nhà nước"));
        assertThatThrownBy(() -> observations.ofYear(2026, Optional.empty(), 1, actors.of(HEAD_OF_KT))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void oneSheetOfAnotherKindHidesNothing() {
        for (int sheet = 1; sheet <= 10; sheet++) {
            evaluated(sheet, sheet == 10 ? "7;8;7;8;7;8" : sheet == 9 ? "9;9;9;9;9;9" : "10;10;10;10;10;10", sheet == 10 ? "GOOD" : "EXCELLENT");
        }

        List<Observation> seen = observed().stream().filter(one -> one.sentence().startsWith("Bùi Đình Sơn")).toList();
        assertThat(seen).extracting(Observation::sentence).containsExactly("Bùi Đình Sơn đã chấm 10 phiếu, 9 phiếu cho sáu tiêu chí bằng điểm nhau.",
                "Bùi Đình Sơn đã đánh giá 10 lượt, 9 lượt ở mức Xuất sắc.");
        assertThat(seen.get(0).instances()).hasSize(9).doesNotContain("X10/V3");

        evaluated(11, "7;8;7;8;7;9", "GOOD");
        assertThat(observed()).as("9 of 11 is below nine in ten").noneMatch(one -> one.sentence().startsWith("Bùi Đình Sơn"));

        policies.introduce(AGENCY, LocalDate.of(2026, 4, 16), Map.of("observation.mostPercent", "80"), "Xem kỹ hơn");
        driver.advanceTo(LocalDate.of(2026, 4, 16));
        assertThat(observed()).extracting(Observation::sentence).contains("Bùi Đình Sơn đã đánh giá 11 lượt, 9 lượt ở mức Xuất sắc.");
    }

    private List<Observation> observed() {
        return observations.ofYear(2026, Optional.empty(), 1, actors.of(HR)).stream().flatMap(part -> part.seen().stream()).toList();
    }

    private void evaluated(int number, String marks, String rating) {
        jdbc.sql("""
                insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, self_state,
                    head_marks, assessed_by, rating, score_number, closed_on)
                values (:id, 0, 'NH', :course, 'V3', 'KT', 'CLOSED', date '2026-01-01', date '2026-04-02', 'DECLINED',
                    :marks, 'K1', :rating, 1, date '2026-04-03')""").param("id", "X" + number + "/V3").param("course", "X" + number)
                .param("marks", marks).param("rating", rating).update();
    }

    @Test
    void aReportGivenBackAndWrittenAnewIsCountedAsItStands() {
        assertThat(observed()).anyMatch(one -> one.sentence().startsWith("2 người viết phần"));
        driver.complete("K3", "participation", COMMUNICATION + "/K3", "Task_ReportResult", report("K3", "PASSED"));
        driver.complete(HR, "participation", COMMUNICATION + "/K3", "Task_VerifyResult", Map.of("resultVerified", false, "returnReason", "Chép lại của người khác"));
        assertThat(observed()).anyMatch(one -> one.sentence().startsWith("3 người viết phần") && one.count() == 3);
        Map<String, Object> anew = new HashMap<>(report("K3", "PASSED"));
        anew.put("whatToApply", "Sắp xếp lại quầy tiếp nhận hồ sơ");
        driver.complete("K3", "participation", COMMUNICATION + "/K3", "Task_ReportResult", anew);
        assertThat(observed()).anyMatch(one -> one.sentence().startsWith("2 người viết phần"));
        assertThat(observed()).noneMatch(one -> one.sentence().startsWith("3 người"));
    }

    @Test
    void reportsFromBeforeMarksWereKeptAreFoundAllTheSame() throws Exception {
        driver.complete("K3", "participation", COMMUNICATION + "/K3", "Task_ReportResult", report("K2", "PASSED"));
        List<Observation> seen = observed();
        assertThat(seen).extracting(Observation::kind).contains(Kind.SAME_REPORT_TEXT, Kind.SAME_CERTIFICATE);
        jdbc.sql("delete from boiduong.report_mark").update();
        assertThat(observed()).isEmpty();

        Context context = Mockito.mock(Context.class);
        try (Connection connection = dataSource.getConnection()) {
            Mockito.when(context.getConnection()).thenReturn(connection);
            migrations.stream().filter(each -> each.getDescription().equals("marks of reports")).findFirst().orElseThrow().migrate(context);
        }

        assertThat(observed()).isEqualTo(seen);
    }

    /** Of many no more is read than a page shows; on the next ones stand the others, each once. */
    @Test
    void thePageShowsSoManyOfAKindAndLeadsToTheOthers() {
        new RandomLives(jdbc, AGENCY).live(19);
        jdbc.sql("update boiduong.course set starts_on = date '2026-05-04', ends_on = date '2026-05-08' where code like 'N%'").update();
        List<List<String>> all = observationTable.overlapping(new ObservationTable.Asked(AGENCY, 2026, 0, Integer.MAX_VALUE, Integer.MAX_VALUE)).stream()
                .map(ObservationTable.Overlap::instances).toList();
        assertThat(all).hasSizeGreaterThan(Page.SIZE);

        List<Observation> read = new ArrayList<>();
        boolean more = true;
        for (int number = 1; more; number++) {
            Observation.Part part = observations.ofYear(2026, Optional.of(Kind.OVERLAPPING_COURSES), number, actors.of(HR)).get(0);
            assertThat(part.seen()).hasSizeBetween(1, Page.SIZE);
            read.addAll(part.seen());
            more = part.more();
        }
        assertThat(read).extracting(Observation::instances).isEqualTo(all);
        assertThat(observations.ofYear(2026, Optional.empty(), 1, actors.of(HR)).get(0).seen()).isEqualTo(read.subList(0, Page.SIZE));
    }

    private Map<String, String> values(LocalDate day) {
        Map<String, String> values = new TreeMap<>();
        figures.of(AGENCY, 2026, day).forEach(figure ->
                values.put(figure.target() + "/" + figure.year(), figure.numerator() + "/" + figure.denominator()));
        return values;
    }

    private static TargetSheet.Line line(TargetSheet sheet, Target target) {
        return sheet.targets().stream().filter(line -> line.target() == target).findFirst().orElseThrow();
    }

    private void named(String officer, String status) {
        if (jdbc.sql("select count(*) from boiduong.nomination where course = 'GT-01'").query(Integer.class).single() == 0) {
            jdbc.sql("""
                    insert into boiduong.nomination (course, agency, status, opens_on, seats, closed_on, version)
                    values ('GT-01', 'NH', 'DECIDED', date '2026-03-16', 3, date '2026-03-18', 0)""").update();
        }
        jdbc.sql("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                values (:id, 'GT-01', :officer, 'NH', (select unit from boiduong.officer where id = :officer),
                    (select count(*) from boiduong.nominee), :status, 'K1', 0, 0)""")
                .param("id", COMMUNICATION + "/" + officer).param("officer", officer).param("status", status).update();
    }

    private void send(String course, String... officers) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, course, List.of(officers))));
    }

    private void result(String officer, String outcome) {
        driver.complete(officer, "participation", COMMUNICATION + "/" + officer, "Task_ReportResult", report(officer, outcome));
        driver.complete(HR, "participation", COMMUNICATION + "/" + officer, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    private static Map<String, Object> report(String officer, String outcome) {
        return Map.of("outcome", outcome, "testScore", "8", "certificateNo", "CC-" + officer, "whatToApply", "Tiếp dân");
    }
}
