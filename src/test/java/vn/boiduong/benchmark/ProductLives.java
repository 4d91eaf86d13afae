package vn.boiduong.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseImport;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.UploadedFile;
import vn.boiduong.shared.CourseOfficer;

/** The product as people use it: every act by its person, through the services and task completions Tasklist and portal use. */
class ProductLives implements Lives {

    private static final byte[] SCAN = Arrays.copyOf("%PDF-1.4\n".getBytes(), 30_000);
    private static final Map<String, Object> RESULT = Map.of("outcome", "PASSED", "testScore", "8,5", "certificateNo", "CC-2026/001",
            "whatToApply", "Rút ngắn thời gian tiếp công dân ở bộ phận một cửa", "courseFeedback", 9);

    private final ApplicationContext product;
    private final BenchmarkWard ward;
    private final Desk desk;
    private final ActingAs actingAs;
    private final Actors actors;

    ProductLives(ApplicationContext product, BenchmarkWard ward) {
        this.product = product;
        this.ward = ward;
        this.desk = new Desk(product.getBean(ProcessEngine.class));
        this.actingAs = product.getBean(ActingAs.class);
        this.actors = product.getBean(Actors.class);
    }

    void settle() {
        product.getBean(DatasetLoader.class).load(ward.dataset());
    }

    @Override
    public void prepare(Cohort cohort) {
        prepare(cohort, LifeOfACohort.COURSE_STARTS, LifeOfACohort.COURSE_ENDS);
    }

    /** The course as it stands after its nomination: everyone decided. */
    void prepare(Cohort cohort, LocalDate startsOn, LocalDate endsOn) {
        Course course = ward.course(cohort.course().substring(ward.code().length() + 1), startsOn, endsOn);
        product.getBean(CourseImport.class).take(List.of(course));
        JdbcClient jdbc = product.getBean(JdbcClient.class);
        jdbc.sql("""
                insert into boiduong.nomination (course, agency, status, opens_on, seats, version)
                values (?, ?, 'ISSUED', ?, ?, 0)""").params(course.code(), ward.code(), startsOn.minusDays(21), course.seats()).update();
        for (int turn = 1; turn <= cohort.officers().size(); turn++) {
            String officer = cohort.officers().get(turn - 1);
            jdbc.sql("""
                    insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                    values (?, ?, ?, ?, 'U1', ?, 'DECIDED', ?, 0, 0)""").params(course.code() + "/" + officer, course.code(), officer,
                    ward.code(), turn, ward.headOf(officer)).update();
        }
    }

    @Override
    public void start(Cohort cohort) {
        product.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                product.publishEvent(new DecisionIssued(cohort.agency(), cohort.course(), cohort.officers())));
    }

    @Override
    public void runDue() {
        desk.runDue();
    }

    @Override
    public void report(CourseOfficer who) {
        actingAs.call(who.officer(), () -> {
            product.getBean(EvidenceService.class).store(who, new UploadedFile("chung-chi.pdf", SCAN), actors.current());
            desk.complete("participation", who, "Task_ReportResult", RESULT);
            return true;
        });
    }

    @Override
    public void verify(CourseOfficer who) {
        complete(ward.hr(), "participation", who, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    @Override
    public void assessSelf(CourseOfficer who) {
        complete(who.officer(), "evaluation", who, "Task_SelfAssess", marks("selfMark", 9));
    }

    @Override
    public void assess(CourseOfficer who) {
        complete(ward.headOf(who.officer()), "evaluation", who, "Task_AssessOfficer", marks("headMark", 8));
    }

    private void complete(String officer, String process, CourseOfficer who, String task, Map<String, Object> values) {
        actingAs.call(officer, () -> {
            desk.complete(process, who, task, values);
            return true;
        });
    }

    private static Map<String, Object> marks(String field, int mark) {
        Map<String, Object> marks = new HashMap<>();
        for (int criterion = 1; criterion <= 6; criterion++) {
            marks.put(field + criterion, mark);
        }
        return marks;
    }

    @Override
    public long ended(Cohort cohort, String process, String endEvent) {
        return desk.ended(cohort, process, endEvent);
    }
}
