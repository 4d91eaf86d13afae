package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.SmallWard;

/** Every condition, judged by the deployed decision table on a real directory. */
@LifecycleTest
class EligibilityTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private NominationPlaces places;
    @Autowired
    private CoveredPosts covers;
    @Autowired
    private Nominations store;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aWard() {
        ward.load();
    }

    @Test
    void letsGoWhoMeetsEveryCondition() {
        assertThat(broken("V3", "K2")).isEmpty();
    }

    @Test
    void activeIsJoinedByTheFirstDayAndStandsAlone() {
        sql("update boiduong.officer set joined_on = date '2026-04-07' where id = 'V1'");
        sql("update boiduong.officer set joined_on = date '2026-04-06' where id = 'V3'");
        leave("V1", "2026-04-07", "2026-04-07");

        assertThat(broken("V1")).containsExactly("ACTIVE");
        assertThat(sentence("V1")).isEqualTo("Nguyễn Thu Hà vào cơ quan ngày 07/04/2026, sau ngày khai giảng 06/04/2026.");
        assertThat(broken("V3")).isEmpty();
    }

    @Test
    void whoHasLeftIsNotActive() {
        changes.leave("V3", LocalDate.of(2026, 1, 5), "Nghỉ hưu");

        assertThat(broken("V3")).containsExactly("ACTIVE");
        assertThat(sentence("V3")).isEqualTo("Hoàng Thị Mai đã rời cơ quan ngày 05/01/2026.");
    }

    @Test
    void targetGroupIsTheDutyOfThePost() {
        assertThat(broken("V1")).containsExactly("TARGET_GROUP");
        assertThat(sentence("V1")).isEqualTo("Khóa học không dành cho nhóm vị trí việc làm của Nguyễn Thu Hà (lãnh đạo, quản lý).");
    }

    @Test
    void notHeldLooksAtQualificationsAndAtTheWayToThem() {
        course("GT-02", "KN-GT", "2026-05-11", "2026-05-12");
        seat("K2", "GT-02");

        assertThat(broken("K3")).containsExactly("NOT_HELD");
        assertThat(broken("K2")).containsExactly("NOT_HELD");
        assertThat(sentence("K2")).isEqualTo(
                "Ngô Thị Thảo đang được cử học “Khóa GT-02” (từ 11/05/2026 đến 12/05/2026) để đáp ứng cùng yêu cầu.");
    }

    @Test
    void whoDidNotPassMayTryAgain() {
        course("GT-02", "KN-GT", "2026-02-02", "2026-02-03");
        seat("K2", "GT-02");
        places.conclude(new CourseOfficer("GT-02", "K2"), new Conclusion(false, 0, LocalDate.of(2026, 2, 3)));

        assertThat(broken("K2")).isEmpty();
    }

    @Test
    void aRefresherIsForThoseWhoHoldIt() {
        sql("update boiduong.course set refresher = true where code = 'GT-01'");

        assertThat(broken("K3")).isEmpty();
    }

    @Test
    void noOverlapCountsCalendarDays() {
        course("XX-01", null, "2026-04-03", "2026-04-06");
        course("XX-02", null, "2026-04-09", "2026-04-10");
        seat("K2", "XX-01");
        seat("V3", "XX-02");

        assertThat(broken("K2")).containsExactly("NO_OVERLAP");
        assertThat(sentence("K2")).isEqualTo(
                "Ngô Thị Thảo đã được cử học “Khóa XX-01” từ 03/04/2026 đến 06/04/2026, trùng ngày với khóa học này.");
        assertThat(broken("V3")).isEmpty();
    }

    @Test
    void whoGaveAPlaceBackIsFreeAgain() {
        course("XX-01", null, "2026-04-03", "2026-04-06");
        seat("K2", "XX-01");
        places.release(new CourseOfficer("XX-01", "K2"), "Ốm");

        assertThat(broken("K2")).isEmpty();
    }

    @Test
    void unitStrengthCountsEveryWorkingDay() {
        leave("V4", "2026-04-08", "2026-04-20");

        assertThat(broken("V3")).containsExactly("UNIT_STRENGTH");
        assertThat(sentence("V3")).isEqualTo("Ngày 08/04/2026, Phòng Văn hoá - Xã hội chỉ còn 3/5 người: vắng 2 người (tính cả Hoàng Thị Mai), được vắng nhiều nhất 1 người.");
        assertThat(broken("K2")).isEmpty();
    }

    @Test
    void unitStrengthDoesNotAskForDaysOff() {
        leave("V5", "2026-06-06", "2026-06-07");

        assertThat(judge(STATE_MANAGEMENT, "V3").get(0).brokenConditions()).isEmpty();
    }

    @Test
    void unitStrengthKeepsOneHolderOfAPost() {
        sql("update boiduong.officer set unit = 'VHXH' where unit = 'KT' and id <> 'K1'");
        sql("update boiduong.officer set joined_on = date '2026-04-07' where id = 'K5'");
        sql("update boiduong.officer set position = 'NV' where id = 'V4'");
        leave("V2", "2026-04-07", "2026-04-07");

        assertThat(broken("V3")).containsExactly("UNIT_STRENGTH");
        assertThat(sentence("V3")).isEqualTo("Ngày 07/04/2026, cả 2 người giữ vị trí Chuyên viên văn hoá - xã hội của Phòng Văn hoá - Xã hội"
                + " đều vắng (tính cả Hoàng Thị Mai).");
        assertThat(broken("V5")).isEmpty();
    }

    @Test
    void anEmptyCoverIsRefusedByItsFieldAndOnlyToldToHr() {
        CoveredPost empty = new CoveredPost(null, null, null);

        assertThatThrownBy(() -> covers.cover(empty, null, actors.of("V3"))).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("identity.roleRequired"));
        assertThatThrownBy(() -> covers.cover(empty, null, actors.of(HR))).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.field()).contains("officer"));
        assertThatThrownBy(() -> covers.cover(new CoveredPost("V4", null, null), null, actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains("firstDay"));
    }

    @Test
    void aCoveredPostIsNotMissed() {
        leave("V4", "2026-03-01", "2026-08-31");
        assertThat(broken("V3")).containsExactly("UNIT_STRENGTH");

        covers.cover(new CoveredPost("V4", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)), "Hợp đồng thay thế", actors.of(HR));

        assertThat(broken("V3")).isEmpty();
        assertThat(broken("V4")).containsExactly("ON_LEAVE");
    }

    @Test
    void theEarlierCountsForTheLater() {
        List<Judgement> judged = judge(COMMUNICATION, "V4", "V3", "K3", "K2", "K4");

        assertThat(judged).extracting(Judgement::brokenConditions).containsExactly(List.of(), List.of("UNIT_STRENGTH"),
                List.of("NOT_HELD"), List.of(), List.of("UNIT_STRENGTH"));
    }

    @Test
    void seatsEndWithTheLastOne() {
        sql("update boiduong.course set seats = 1 where code = 'GT-01'");

        List<Judgement> judged = judge(COMMUNICATION, "V3", "K2");

        assertThat(judged.get(1).brokenConditions()).containsExactly("SEATS");
        assertThat(judged.get(1).sentences()).hasToString("Đến lượt Ngô Thị Thảo thì 1 chỗ của khóa học đã có người.");
    }

    @Test
    void onLeaveCountsCalendarDays() {
        leave("V3", "2026-06-06", "2026-06-06");

        Judgement judged = judge(STATE_MANAGEMENT, "V3").get(0);
        assertThat(judged.brokenConditions()).containsExactly("ON_LEAVE");
        assertThat(judged.sentences()).hasToString("Hoàng Thị Mai nghỉ ốm từ 06/06/2026 đến 06/06/2026.");
    }

    @Test
    void namesAllConditionsInTheirOrder() {
        sql("update boiduong.course set seats = 0, target_duties = 'LEADER' where code = 'GT-01'");
        course("XX-01", null, "2026-04-03", "2026-04-06");
        seat("K3", "XX-01");
        leave("K3", "2026-04-08", "2026-04-08");
        leave("K2", "2026-04-07", "2026-04-07");

        assertThat(broken("K3")).containsExactly("TARGET_GROUP", "NOT_HELD", "NO_OVERLAP", "UNIT_STRENGTH", "SEATS", "ON_LEAVE");
    }

    @Test
    void onlyUnitStrengthCanBeSetAside() {
        leave("V4", "2026-04-08", "2026-04-20");

        assertThat(judge(COMMUNICATION, "V3").get(0).overridable()).isTrue();
        assertThat(judge(COMMUNICATION, "V4").get(0).overridable()).isFalse();
    }

    private List<String> broken(String... officers) {
        return judge(COMMUNICATION, officers).stream().flatMap(judgement -> judgement.brokenConditions().stream()).toList();
    }

    private String sentence(String officer) {
        return judge(COMMUNICATION, officer).get(0).sentences().toString();
    }

    private List<Judgement> judge(String course, String... officers) {
        return nominations.judgeInOrder(course, List.of(officers), Set.of());
    }

    private void leave(String officer, String first, String last) {
        changes.recordLeave(new Leave(officer, LocalDate.parse(first), LocalDate.parse(last), Leave.Kind.SICK));
    }

    private void course(String code, String grants, String startsOn, String endsOn) {
        jdbc.sql("""
                insert into boiduong.course (code, agency, name, content, grants, mode, location, starts_on, ends_on, hours, seats,
                                             cost_per_seat, target_duties, refresher)
                values (?, ?, ?, 'POSITION', ?, 'FULL_TIME', 'DOMESTIC', ?, ?, 16, 5, 0, '', false)
                """).params(code, AGENCY, "Khóa " + code, grants, LocalDate.parse(startsOn), LocalDate.parse(endsOn)).update();
        store.save(Nomination.waiting(code, AGENCY, LocalDate.parse(startsOn)));
    }

    private void seat(String officer, String course) {
        jdbc.sql("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                values (?, ?, ?, ?, 'KT', 1, 'DECIDED', 'K1', 0, 0)
                """).params(course + "/" + officer, course, officer, AGENCY).update();
    }

    private void sql(String statement) {
        jdbc.sql(statement).update();
    }
}
