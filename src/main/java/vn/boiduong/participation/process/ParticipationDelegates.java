package vn.boiduong.participation.process;

import static vn.boiduong.engine.Executions.keyOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.FollowUpEntered;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.participation.ReportDates;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.shared.CourseOfficer;

/** The service tasks of {@code participation.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ParticipationDelegates {

    private final ParticipationService participations;
    private final ParticipationResults results;
    private final Actors actors;

    ParticipationDelegates(ParticipationService participations, ParticipationResults results, Actors actors) {
        this.participations = participations;
        this.results = results;
        this.actors = actors;
    }

    @Bean
    JavaDelegate moveParticipation() {
        return execution -> setDates(execution, participations.move(who(execution)));
    }

    @Bean
    JavaDelegate recordResult() {
        return execution -> participations.report(who(execution), new ReportedResult.Entered(
                ParticipationModel.OUTCOME.take(execution), ParticipationModel.TEST_SCORE.take(execution),
                ParticipationModel.CERTIFICATE_NO.take(execution), ParticipationModel.WHAT_TO_APPLY.take(execution),
                ParticipationModel.COURSE_FEEDBACK.take(execution)), actors.current());
    }

    @Bean
    JavaDelegate recordVerification() {
        return execution -> {
            ParticipationModel.RESULT_VERIFIED.set(execution, participations.verify(who(execution),
                    ParticipationModel.RESULT_VERIFIED.take(execution),
                    ParticipationModel.RETURN_REASON.take(execution).orElse(""), actors.current()));
            var participation = results.find(who(execution)).orElseThrow();
            ParticipationModel.COURSE_PASSED.set(execution, participation.outcome() == Outcome.PASSED);
            setDates(execution, participation.reportDates());
        };
    }

    @Bean
    JavaDelegate creditHours() {
        return execution -> participations.creditHours(who(execution));
    }

    @Bean
    JavaDelegate recordUnreported() {
        return execution -> participations.closeUnreported(who(execution));
    }

    @Bean
    JavaDelegate recordFollowUp() {
        return execution -> participations.decideFollowUp(who(execution), new FollowUpEntered(
                ParticipationModel.FOLLOW_UP.take(execution), ParticipationModel.TEST_SCORE.take(execution),
                ParticipationModel.FOLLOW_UP_NOTE.take(execution).orElse("")), actors.current());
    }

    @Bean
    JavaDelegate recordWithdrawal() {
        return execution -> participations.recordWithdrawal(who(execution));
    }

    private static void setDates(DelegateExecution execution, ReportDates dates) {
        ParticipationModel.REPORT_OPENS_AT.set(execution, OfficeClock.startOf(dates.opensOn()));
        ParticipationModel.REPORT_CLOSES_AT.set(execution, OfficeClock.startOf(dates.closesOn()));
    }

    private static CourseOfficer who(DelegateExecution execution) {
        return CourseOfficer.ofKey(keyOf(execution));
    }
}
