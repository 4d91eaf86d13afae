package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What holds on every database when people act in the same moment. */
abstract class SeatsUnderPressure {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);
    private static final String OTHER = "GT-02";
    private static final Map<String, String> HEADS = Map.of("KT", HEAD_OF_KT, "LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH);
    private static final Map<String, String> NAMES = Map.of("KT", "K2;K4", "LD", "C2", "VHXH", "V3;V4");
    private static final String REASONS = "K2=a;K4=a;C2=a;V3=a;V4=a";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher publisher;

    @BeforeEach
    void twoCoursesOnTheSameDays() {
        ward.load();
        jdbc.sql("update boiduong.course set target_duties = '' where code = ?").param(COMMUNICATION).update();
        jdbc.sql("""
                insert into boiduong.course (code, agency, name, content, mode, location, starts_on, ends_on, hours, seats,
                                             cost_per_seat, target_duties, refresher)
                select ?, agency, name, content, mode, location, starts_on, ends_on, hours, seats, cost_per_seat, target_duties, refresher
                from boiduong.course where code = ?
                """).params(OTHER, COMMUNICATION).update();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION, OTHER)));
        driver.advanceTo(OPENING);
        for (String course : List.of(COMMUNICATION, OTHER)) {
            driver.complete(HR, "nomination", course, "Task_AllocateSeats", Map.of());
        }
    }

    @RepeatedTest(3)
    void headsWhoAnswerAtOnceNeverTakeMoreSeatsThanThereAre() throws Exception {
        AtOnce.run(HEADS.entrySet().stream().map(head -> answer(head.getValue(), COMMUNICATION, head.getKey())).toList());

        NominationState state = nominations.find(COMMUNICATION).orElseThrow();
        assertThat(state.seated()).hasSize(3).doesNotHaveDuplicates();
        assertThat(state.waiting()).hasSize(2).doesNotHaveDuplicates();
    }

    @RepeatedTest(3)
    void oneTaskCompletedTwiceAtOnceCountsOnce() throws Exception {
        List<String> outcomes = AtOnce.run(List.of(answer(HEAD_OF_VHXH, COMMUNICATION, "VHXH"), answer(HEAD_OF_VHXH, COMMUNICATION, "VHXH")));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(nominations.find(COMMUNICATION).orElseThrow().seated()).containsExactly("V3", "V4");
    }

    @RepeatedTest(3)
    void nobodyIsSentToTwoCoursesOnTheSameDays() throws Exception {
        List<String> outcomes = AtOnce.run(List.of(answer(HEAD_OF_VHXH, COMMUNICATION, "VHXH"), answer(HEAD_OF_VHXH, OTHER, "VHXH")));

        assertThat(outcomes).containsOnlyOnce("done");
        List<String> seated = new ArrayList<>(nominations.find(COMMUNICATION).orElseThrow().seated());
        seated.addAll(nominations.find(OTHER).orElseThrow().seated());
        assertThat(seated).containsExactlyInAnyOrder("V3", "V4");
    }

    private Runnable answer(String head, String course, String unit) {
        OpenTask task = driver.as(head, () -> tasks.ofCase("nomination", course)).stream()
                .filter(open -> open.ref().unit().filter(unit::equals).isPresent()).findFirst().orElseThrow();
        return () -> driver.as(head, () -> tasks.complete(task.id(), Map.of("nominees", NAMES.get(unit), "overrideReasons", REASONS)));
    }
}
