package vn.boiduong.benchmark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseImport;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ProcessDriver;

/** One person's cases of each kind, lived through the product in the demo's ward: what the load is copied from. */
class ModelCases {

    static final String TO_REPORT = "MAU-01";
    static final String TO_BE_VERIFIED = "MAU-02";
    static final String TO_BE_ASSESSED = "MAU-03";
    static final String FINISHED = "MAU-04";
    static final String AGENCY = "TK";
    static final String OFFICER = DemoServer.OFFICER;
    static final String HEAD = DemoServer.HEAD_OF_KT;
    static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    private final ApplicationContext product;
    private final ProcessDriver driver;

    ModelCases(ApplicationContext product) {
        this.product = product;
        this.driver = product.getBean(ProcessDriver.class);
    }

    void live() {
        driver.standAt(LocalDate.of(2026, 3, 30));
        decide(FINISHED, LocalDate.of(2026, 4, 8));
        decide(TO_BE_ASSESSED, LocalDate.of(2026, 4, 17));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        report(FINISHED);
        verify(FINISHED);
        driver.advanceTo(LocalDate.of(2026, 4, 20));
        report(TO_BE_ASSESSED);
        verify(TO_BE_ASSESSED);
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        complete(OFFICER, "evaluation", FINISHED, "Task_SelfAssess", marks("selfMark", 9));
        complete(HEAD, "evaluation", FINISHED, "Task_AssessOfficer", marks("headMark", 8));
        driver.runDueJobs();
        driver.standAt(LocalDate.of(2026, 7, 13));
        decide(TO_REPORT, LocalDate.of(2026, 7, 16));
        decide(TO_BE_VERIFIED, LocalDate.of(2026, 7, 16));
        driver.advanceTo(LocalDate.of(2026, 7, 17));
        complete(OFFICER, "evaluation", TO_BE_ASSESSED, "Task_SelfAssess", marks("selfMark", 9));
        report(TO_BE_VERIFIED);
        driver.advanceTo(TODAY);
    }

    /** As it stands after the nomination. */
    private void decide(String code, LocalDate endsOn) {
        product.getBean(CourseImport.class).take(List.of(new Course(code, AGENCY, "Kỹ năng giao tiếp hành chính " + code,
                Course.Content.POSITION, null, Course.Mode.FULL_TIME, Course.Location.DOMESTIC, "Trung tâm Chính trị", endsOn.minusDays(2),
                endsOn, 24, 50, 650_000L, Set.of(), false, null)));
        JdbcTemplate jdbc = product.getBean(JdbcTemplate.class);
        jdbc.update("insert into boiduong.nomination (course, agency, status, opens_on, seats, version) values (?, ?, 'DECIDED', ?, 50, 0)",
                code, AGENCY, endsOn.minusDays(23));
        jdbc.update("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                select ? || '/' || id, ?, id, agency, unit, 1, 'DECIDED', ?, 0, 0 from boiduong.officer where id = ?""", code, code, HEAD, OFFICER);
        product.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                product.publishEvent(new DecisionIssued(AGENCY, code, List.of(OFFICER))));
    }

    private void report(String course) {
        complete(OFFICER, "participation", course, "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8,5", "certificateNo",
                "CC-2026/" + course, "whatToApply", "Rút ngắn thời gian tiếp công dân ở bộ phận một cửa", "courseFeedback", 9));
    }

    private void verify(String course) {
        complete(DemoServer.HR, "participation", course, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    private void complete(String who, String process, String course, String task, Map<String, Object> values) {
        driver.complete(who, process, course + "/" + OFFICER, task, values);
    }

    private static Map<String, Object> marks(String field, int mark) {
        Map<String, Object> marks = new HashMap<>();
        for (int criterion = 1; criterion <= 6; criterion++) {
            marks.put(field + criterion, mark);
        }
        return marks;
    }
}
