package vn.boiduong.benchmark;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.shared.CourseOfficer;

/**
 * The same life on the bare engine: the same people with their groups and tenant, the same completions and transactions, without
 * what they enter in forms (nobody reads it there).
 */
class BareLives implements Lives {

    private final Desk desk;
    private final TransactionTemplate transaction;

    BareLives(ApplicationContext bare) {
        this.desk = new Desk(bare.getBean(ProcessEngine.class));
        this.transaction = new TransactionTemplate(bare.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void prepare(Cohort cohort) {
        // nothing stands before a bare case
    }

    @Override
    public void start(Cohort cohort) {
        transaction.executeWithoutResult(status -> cohort.people().forEach(who -> start("participation", who, Map.of(
                "reportOpensAt", at(LifeOfACohort.COURSE_ENDS.plusDays(1)),
                "reportClosesAt", at(LifeOfACohort.COURSE_ENDS.plusDays(30))))));
    }

    private void start(String process, CourseOfficer who, Map<String, Object> dates) {
        desk.engine().getRuntimeService().createProcessInstanceByKey(process).processDefinitionWithoutTenantId().businessKey(who.key())
                .setVariable("agencyId", agencyOf(who)).setVariable("officerId", who.officer()).setVariables(dates).execute();
    }

    @Override
    public void runDue() {
        desk.runDue();
    }

    @Override
    public void report(CourseOfficer who) {
        complete(who.officer(), "officer", "participation", who, "Task_ReportResult");
    }

    @Override
    public void verify(CourseOfficer who) {
        transaction.executeWithoutResult(status -> {
            complete("hr", BareAnswers.HR, "participation", who, "Task_VerifyResult");
            start("evaluation", who, Map.of("evaluationOpensAt", at(LifeOfACohort.PRACTICE_ENDS)));
        });
    }

    @Override
    public void assessSelf(CourseOfficer who) {
        complete(who.officer(), "officer", "evaluation", who, "Task_SelfAssess");
    }

    @Override
    public void assess(CourseOfficer who) {
        complete("head", BareAnswers.HEADS, "evaluation", who, "Task_AssessOfficer");
    }

    private void complete(String officer, String group, String process, CourseOfficer who, String task) {
        desk.engine().getIdentityService().setAuthentication(officer, List.of("officer", group), List.of(agencyOf(who)));
        try {
            desk.complete(process, who, task, Map.of());
        } finally {
            desk.engine().getIdentityService().clearAuthentication();
        }
    }

    @Override
    public long ended(Cohort cohort, String process, String endEvent) {
        return desk.ended(cohort, process, endEvent);
    }

    private static String agencyOf(CourseOfficer who) {
        return who.course().substring(0, who.course().indexOf('-'));
    }

    private static Date at(LocalDate day) {
        return OfficeClock.startOf(day);
    }
}
