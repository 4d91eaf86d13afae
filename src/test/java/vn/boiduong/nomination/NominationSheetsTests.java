package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.policy.Handling;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What the three embedded forms show. */
@LifecycleTest
class NominationSheetsTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private NominationSheets sheets;
    @Autowired
    private ConsolidationSheets lists;
    @Autowired
    private NominationRounds rounds;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher publisher;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void opened() {
        ward.load();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
        driver.advanceTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void tellsHrWhatEveryUnitCouldUse() {
        AllocationSheet sheet = sheets.allocation(COMMUNICATION);

        assertThat(sheet.units()).extracting(AllocationSheet.UnitLine::code, AllocationSheet.UnitLine::members,
                        AllocationSheet.UnitLine::eligible, AllocationSheet.UnitLine::needs, AllocationSheet.UnitLine::most)
                .containsExactly(tuple("KT", 5, 3, 3, 1), tuple("VHXH", 5, 4, 4, 1));
        assertThat(sheet.course().grants()).isEqualTo("Kỹ năng giao tiếp hành chính");
    }

    @Test
    void suggestsNeedBeforeHoursBeforeRestBeforeName() {
        jdbc.sql("update boiduong.officer set position = 'TP' where id = 'V3'").update();
        jdbc.sql("update boiduong.course set target_duties = '' where code = 'GT-01'").update();
        attended("V4", 24, "2026-02-06");
        attended("V5", 16, "2026-02-13");
        attended("V2", 16, "2026-01-16");

        assertThat(people("VHXH")).extracting(person -> person.officer().id(), ApprovalSheet.Candidate::order)
                .containsExactly(tuple("V2", 1), tuple("V5", 2), tuple("V4", 3), tuple("V1", 4), tuple("V3", 5));
    }

    @Test
    void putsThoseHeldBackByStrengthAfterThoseWhoMayGoAndTheRestLast() {
        changes.recordLeave(new Leave("V4", LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 7), Leave.Kind.SICK));

        assertThat(people("VHXH")).extracting(person -> person.officer().id(), ApprovalSheet.Candidate::order,
                        ApprovalSheet.Candidate::eligible)
                .containsExactly(tuple("V2", 1, false), tuple("V5", 2, false), tuple("V3", 3, false), tuple("V1", null, false),
                        tuple("V4", null, false));
        assertThat(people("VHXH").get(0).objections()).singleElement().matches(ApprovalSheet.Objection::overridable)
                .satisfies(objection -> assertThat(objection.source()).contains("mục I.2"));
        assertThat(Condition.values()).allSatisfy(condition -> assertThat(condition.source().toString()).as(condition.name()).containsAnyOf("mục", "Điều", "Quy định của cơ quan"));
    }

    @Test
    void tellsTheHeadHowManyMayGo() {
        rounds(Map.of());

        ApprovalSheet sheet = sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH));

        assertThat(sheet.seats()).isEqualTo(new ApprovalSheet.Seats(3, 3, null));
        assertThat(sheet.strength()).isEqualTo(new ApprovalSheet.Strength(5, 1,
                "Mỗi ngày của khóa, đơn vị được vắng nhiều nhất 1 trên 5 người; chưa có ai vắng.", Handling.REASON));
        assertThat(sheet.samePosition()).containsExactly(new ApprovalSheet.SamePosition("Chuyên viên văn hoá - xã hội", 2));
    }

    @Test
    void asksForReasonsAlongTheSuggestedOrder() {
        assertThat(rounds.reasonsNeeded(COMMUNICATION, "VHXH", List.of("V2"))).isEmpty();
        assertThat(people("VHXH")).extracting(person -> person.officer().id()).startsWith("V2");
        assertThat(rounds.reasonsNeeded(COMMUNICATION, "VHXH", List.of("V3"))).containsExactly("V3");
        assertThat(rounds.reasonsNeeded(COMMUNICATION, "VHXH", List.of("V2", "V4"))).containsExactly("V4");
    }

    @Test
    void aDeputyIsNotOfferedTheOwnNameAndPassesItOverWithoutAReason() {
        rounds(Map.of());
        changes.appointDeputy(AGENCY, "VHXH", "V2", LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 31));

        ApprovalSheet sheet = sheets.approval(COMMUNICATION, "VHXH", actors.of("V2"));

        assertThat(sheet.people()).filteredOn(person -> person.officer().id().equals("V2")).singleElement().satisfies(own -> {
            assertThat(own.order()).isNull();
            assertThat(own.objections().get(0).sentence()).contains("không tự đề cử");
        });
        assertThat(sheet.people().get(1).order()).isEqualTo(2);
        String next = sheet.people().get(1).officer().id();
        rounds.approve(COMMUNICATION, "VHXH", Submission.parse(next, ""), actors.of("V2"));
        assertThat(lists.of(COMMUNICATION).nominees()).extracting(name -> name.officer().id()).containsExactly(next);
    }

    @Test
    void showsHrTheNamesWithWhatHasChangedSince() {
        rounds(Map.of("seatAllocation", "KT=2"));
        rounds.approve(COMMUNICATION, "VHXH", Submission.parse("V3;V4", "V3=Theo phân công;V4=Đã có người trực"), actors.of(HEAD_OF_VHXH));
        rounds.approve(COMMUNICATION, "KT", Submission.parse("", ""), actors.of(HEAD_OF_KT));
        changes.recordLeave(new Leave("V3", LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 6), Leave.Kind.SICK));

        ConsolidationSheet list = lists.of(COMMUNICATION);

        assertThat(list.seats()).isEqualTo(new ConsolidationSheet.Seats(3, 1, 2));
        assertThat(list.nominees()).extracting(name -> name.officer().id(), ConsolidationSheet.Name::waiting)
                .containsExactly(tuple("V3", false), tuple("V4", true));
        assertThat(list.nominees().get(0).notes()).containsExactly("Đề cử trước người xếp trên trong thứ tự gợi ý. Lý do của đơn vị: Theo phân công",
                "Hoàng Thị Mai nghỉ ốm từ 06/04/2026 đến 06/04/2026.");
        assertThat(list.units()).extracting(ConsolidationSheet.UnitAnswer::answer).containsExactly("Không đề cử ai", "Đề cử 2 người");
    }

    private List<ApprovalSheet.Candidate> people(String unit) {
        return sheets.approval(COMMUNICATION, unit, actors.of(HEAD_OF_VHXH)).people();
    }

    private void rounds(Map<String, Object> allocation) {
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", allocation);
    }

    private void attended(String officer, int hours, String endedOn) {
        jdbc.sql("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, course_ended_on, version)
                values (?, 'GT-01', ?, 'NH', 'VHXH', ?, 'PASSED', 'V1', ?, ?, 0)
                """).params("old/" + officer, officer, 100 + officer.charAt(1), hours, LocalDate.parse(endedOn)).update();
    }
}
