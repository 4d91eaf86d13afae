package vn.boiduong.ranking.process;

import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.participation.ResultCorrections;
import vn.boiduong.ranking.NotRanked;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.ranking.RankingSheets;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/**
 * The ranking of a small ward's year: three officers passed and were evaluated (one of them twice), one
 * failed, the others stayed at home.
 */
abstract class RankingCase {

    static final String KEY = "NH/2026";
    static final String REVIEW = RankingModel.TASK_REVIEW_RANKING;
    static final String APPROVE = RankingModel.TASK_APPROVE_RANKING;
    static final String RESOLVE = RankingModel.TASK_RESOLVE_OBJECTION;
    static final LocalDate OPENS = LocalDate.of(2026, 11, 20);
    /** Five working days after 20/11, 24/11 being a holiday. */
    static final LocalDate OBJECTIONS_UNTIL = LocalDate.of(2026, 11, 30);

    @Autowired
    SmallWard ward;
    @Autowired
    ProcessDriver driver;
    @Autowired
    RankingService rankings;
    @Autowired
    CaseEngine engine;
    @Autowired
    ObjectionService objections;
    @Autowired
    DisputeService disputes;
    @Autowired
    ParticipationResults hours;
    @Autowired
    RankingSheets sheets;
    @Autowired
    HoursExemptions exemptions;
    @Autowired
    ResultCorrections corrections;
    @Autowired
    CaseTasks caseTasks;
    @Autowired
    DirectoryChanges directory;
    @Autowired
    OfficeClock clock;
    @Autowired
    Actors actors;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    PolicyService policies;
    @Autowired
    EvaluationRecords evaluations;
    @Autowired
    TrainingYearService years;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theCoursesOfTheYear() {
        ward.load();
        send(COMMUNICATION, "V3", "K2", "K3");
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        report(COMMUNICATION, "V3", "PASSED", "8,5");
        report(COMMUNICATION, "K2", "PASSED", "7");
        report(COMMUNICATION, "K3", "PASSED", "9");
        send(STATE_MANAGEMENT, "V4", "K2");
        driver.advanceTo(LocalDate.of(2026, 6, 15));
        report(STATE_MANAGEMENT, "V4", "FAILED", "4,5");
        driver.complete(HR, "participation", STATE_MANAGEMENT + "/V4", "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        report(STATE_MANAGEMENT, "K2", "PASSED", "8");
    }

    void introduce(LocalDate validFrom, String excellent, String good, String satisfactory) {
        driver.as(HR, () -> policies.introduce(AGENCY, validFrom, Map.of("band.excellent", excellent, "band.good", good,
                "band.satisfactory", satisfactory), "Ngưỡng mới"));
    }

    void correct(String officer, String outcome, String why) {
        driver.as(HR, () -> corrections.correct(new CourseOfficer(COMMUNICATION, officer), new ReportedResult.Entered(Optional.of(outcome),
                Optional.of("8,5"), Optional.of("CC-" + officer), Optional.empty(), Optional.empty()), why, actors.current()));
    }

    void send(String course, String... officers) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, course, List.of(officers))));
    }

    void report(String course, String officer, String outcome, String score) {
        String key = new CourseOfficer(course, officer).key();
        driver.complete(officer, "participation", key, "Task_ReportResult", Map.of("outcome", outcome, "testScore", score,
                "certificateNo", "CC-" + officer, "whatToApply", "Áp dụng vào việc hằng ngày"));
        driver.complete(HR, "participation", key, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    /** V3 84.63, K3 70.00; K2 73.00 after the short course and 90.80 after the long one. */
    void everyoneIsEvaluated() {
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        Map<String, Object> mai = marks("headMark", 8, 8, 9, 9, 8, 8);
        mai.putAll(Map.of("citizenMean", "8,75", "citizenCount", 12));
        evaluate(COMMUNICATION, "V3", marks("selfMark", 9, 8, 9, 9, 8, 9), mai);
        evaluate(COMMUNICATION, "K2", Map.of(), marks("headMark", 7, 7, 8, 8, 7, 7));
        evaluate(COMMUNICATION, "K3", Map.of(), marks("headMark", 7, 7, 7, 7, 7, 7));
        driver.advanceTo(LocalDate.of(2026, 9, 14));
        Map<String, Object> thao = marks("headMark", 9, 9, 9, 9, 9, 9);
        thao.putAll(Map.of("citizenMean", "9,5", "citizenCount", 3));
        evaluate(STATE_MANAGEMENT, "K2", marks("selfMark", 10, 9, 9, 10, 9, 9), thao);
    }

    void assess(String course, String officer, int mark) {
        driver.advanceTo(max(clock.today(), LocalDate.of(2026, 7, 8)));
        boolean selfOpen = driver.openTasks("evaluation", course + "/" + officer).contains("Task_SelfAssess");
        Map<String, Object> head = marks("headMark", mark, mark, mark, mark, mark, mark);
        if (selfOpen) {
            evaluate(course, officer, Map.of(), head);
        } else {
            mark(course, officer, head);
        }
    }

    void evaluate(String course, String officer, Map<String, Object> self, Map<String, Object> head) {
        driver.complete(officer, "evaluation", course + "/" + officer, "Task_SelfAssess", self);
        mark(course, officer, head);
    }

    void mark(String course, String officer, Map<String, Object> head) {
        driver.complete(officer.startsWith("V") ? HEAD_OF_VHXH : HEAD_OF_KT, "evaluation", course + "/" + officer, "Task_AssessOfficer", head);
        driver.runDueJobs();
    }

    void opensTheRanking() {
        driver.advanceTo(OPENS);
        engine.start(RankingModel.KEY, KEY, AGENCY);
    }

    void review() {
        driver.complete(HR, RankingModel.KEY, KEY, REVIEW, Map.of("reviewNote", "Đã đối chiếu"));
    }

    void approve() {
        driver.complete(CHAIRMAN, RankingModel.KEY, KEY, APPROVE, Map.of("rankingApproved", "true"));
    }

    void publishesTheRanking() {
        opensTheRanking();
        review();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        approve();
    }

    void objects(String officer, String reason) {
        driver.as(officer, () -> objections.object(SmallWard.YEAR, reason, actors.current()));
    }

    void resolve(String upheld, String reason) {
        driver.complete(HR, RankingModel.KEY, KEY, RESOLVE, Map.of("objectionUpheld", upheld, "objectionReason", reason));
    }

    List<String> tasks() {
        return driver.openTasks(RankingModel.KEY, KEY);
    }

    List<String> ends() {
        return driver.endsOf(AGENCY, RankingModel.KEY, KEY);
    }

    Optional<RankingRow> rowOf(String officer) {
        return rankings.rows(KEY).stream().filter(row -> row.officer().equals(officer)).findFirst();
    }

    NotRanked reasonOf(String officer) {
        return rowOf(officer).orElseThrow().notRanked();
    }

    Optional<BigDecimal> scoreOf(String officer) {
        return rowOf(officer).map(RankingRow::score);
    }

    List<String> noticesOf(String officer) {
        return jdbc.sql("select kind from boiduong.notification where recipient = :officer").param("officer", officer)
                .query(String.class).list();
    }

    static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static Map<String, Object> marks(String field, int... marks) {
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < marks.length; n++) {
            values.put(field + (n + 1), marks[n]);
        }
        return values;
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
