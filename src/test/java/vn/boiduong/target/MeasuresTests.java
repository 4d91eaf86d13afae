package vn.boiduong.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.target.PaperWard.DIGITAL;
import static vn.boiduong.target.PaperWard.LAND;
import static vn.boiduong.target.PaperWard.STATE;
import static vn.boiduong.target.PaperWard.day;
import static vn.boiduong.target.PaperWard.professional;
import static vn.boiduong.target.PaperWard.skills;
import static vn.boiduong.target.PaperWard.stateManagement;
import static vn.boiduong.target.PaperWard.stateManagementOfAll;
import static vn.boiduong.target.PaperWard.yearly;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.boiduong.participation.Outcome;
import vn.boiduong.policy.Target;

/** Each target counted by hand. */
class MeasuresTests {

    @Test
    void sentCountsWhoeverLacksWhatThePostRequiresAndKeepsThemOnceTheyHaveIt() {
        PaperWard ward = new PaperWard().specialist("A", "CM-DD").specialist("B", "CM-DD").specialist("C", "CM-DD")
                .specialist("D").person("E", "VIEN_CHUC", "SPECIALIST", "CM-DD")
                .holds("C", "CM-DD", "2024-05-01")
                .ended("A", LAND, "2026-02-01", Outcome.PASSED, "2026-06-20").holds("A", "CM-DD", "2026-06-20");

        assertThat(ward.value(professional(), "2026-01-31")).isEqualTo(new Value(0, 2));
        assertThat(ward.value(professional(), "2026-02-01")).isEqualTo(new Value(1, 2));
        assertThat(ward.value(professional(), "2026-12-31")).as("the certificate does not make A disappear").isEqualTo(new Value(1, 2));
        assertThat(ward.counted(professional(), "2026-12-31")).filteredOn(counted -> !counted.met()).singleElement()
                .satisfies(missing -> assertThat(missing.note()).hasToString("Chưa được cử đi bồi dưỡng: Chuyên môn đất đai"));
    }

    @Test
    void whoLacksTwoIsSentForBothAndWhoWithdrewWasNotSent() {
        PaperWard ward = new PaperWard().specialist("A", "CM-DD", "CM-TC").sent("A", LAND, "2026-02-01", "2026-07-01")
                .specialist("B", "CM-DD").ended("B", LAND, "2026-02-01", Outcome.WITHDRAWN, "2026-03-02")
                .specialist("C", "CM-DD").ended("C", LAND, "2026-02-01", Outcome.FAILED, "2026-06-20");

        assertThat(ward.value(professional(), "2026-03-01")).isEqualTo(new Value(2, 3));
        assertThat(ward.value(professional(), "2026-03-02")).isEqualTo(new Value(1, 3));
    }

    @Test
    void stateManagementIsHeldWheneverItWasGainedByCivilServantsWithSpecialistDuties() {
        PaperWard ward = new PaperWard().specialist("A").holds("A", "QLNN", "2015-12-04").specialist("B").holds("B", "QLNN", null)
                .specialist("C").ended("C", STATE, "2026-05-01", Outcome.PASSED, "2026-06-15").holds("C", "QLNN", "2026-06-15")
                .specialist("D").sent("D", STATE, "2026-05-01", "2026-06-20").specialist("E").holds("E", "LDQL", "2020-01-01")
                .person("L", "CONG_CHUC", "LEADER").holds("L", "LDQL", "2020-01-01").person("V", "VIEN_CHUC", "SPECIALIST")
                .person("B1", "CAN_BO", "LEADER");

        assertThat(ward.value(stateManagement(), "2026-06-14")).isEqualTo(new Value(2, 5));
        assertThat(ward.value(stateManagement(), "2026-06-15")).isEqualTo(new Value(3, 5));
        assertThat(ward.value(stateManagementOfAll(), "2026-06-15")).as("leaders by their own programme").isEqualTo(new Value(5, 7));
        assertThat(ward.counted(stateManagement(), "2026-06-15")).filteredOn(counted -> counted.officer().equals("D"))
                .extracting(counted -> counted.note().toString()).containsExactly("Đang dự khóa Quản lý nhà nước");
    }

    @Test
    void skillsAreCoursesPassedInThePeriodAndBeginAnewIn2029() {
        PaperWard ward = new PaperWard().specialist("A").ended("A", DIGITAL, "2026-03-01", Outcome.PASSED, "2026-04-20")
                .specialist("B").ended("B", DIGITAL, "2026-03-01", Outcome.FAILED, "2026-04-20")
                .specialist("C").ended("C", STATE, "2026-03-01", Outcome.PASSED, "2026-04-20")
                .specialist("D").ended("D", DIGITAL, "2025-10-01", Outcome.PASSED, "2025-12-31");

        assertThat(ward.value(skills(2028, "2026-01-01"), "2026-04-20")).isEqualTo(new Value(1, 4));
        assertThat(ward.value(skills(2031, "2029-01-01"), "2026-04-20")).isEqualTo(new Value(0, 4));
        assertThat(TargetState.of(skills(2031, "2029-01-01"), new Value(0, 4), day("2026-04-20"))).isEqualTo(TargetState.NOT_BEGUN);
    }

    @Test
    void hoursAreThoseOfTheYearAndFortyAreEnough() {
        PaperWard ward = new PaperWard().specialist("A").hours("A", 2026, 24, "2026-01-15").hours("A", 2026, 16, "2026-05-08")
                .specialist("B").hours("B", 2026, 39, "2026-01-15").specialist("C").hours("C", 2025, 80, "2025-06-01")
                .person("D", "LAO_DONG", "SUPPORT");

        assertThat(ward.value(yearly(Target.HOURS_40), "2026-05-07")).isEqualTo(new Value(0, 4));
        assertThat(ward.value(yearly(Target.HOURS_40), "2026-05-08")).isEqualTo(new Value(1, 4));
        assertThat(ward.counted(yearly(Target.HOURS_40), "2026-05-08")).filteredOn(counted -> counted.officer().equals("B"))
                .extracting(counted -> counted.note().toString()).containsExactly("Có 39 trên 40 tiết, còn thiếu 1 tiết");
        assertThat(ward.exempt("C", 2026).exempt("B", 2025).value(yearly(Target.HOURS_40), "2026-05-08")).as("C is exempt").isEqualTo(new Value(1, 3));
    }

    @Test
    void onlyMembersOfTheDayAreCountedInTheUnitOfTheDay() {
        PaperWard ward = new PaperWard()
                .member(new Member("A", "A", "CONG_CHUC", "SPECIALIST", Set.of(), "VP", day("2025-07-01"), null,
                        List.of(new Member.Move("KT", day("2026-06-01")))))
                .member(new Member("B", "B", "CONG_CHUC", "SPECIALIST", Set.of(), "KT", day("2026-05-01"), day("2026-09-01"), List.of()));

        assertThat(ward.counted(yearly(Target.HOURS_40), "2026-04-30")).extracting(Counted::unit).containsExactly("KT");
        assertThat(ward.value(yearly(Target.HOURS_40), "2026-05-01").denominator()).isEqualTo(2);
        assertThat(ward.counted(yearly(Target.HOURS_40), "2026-06-01")).extracting(Counted::unit).containsExactly("KT", "VP");
        assertThat(ward.value(yearly(Target.HOURS_40), "2026-09-01").denominator()).as("left").isEqualTo(1);
    }

    @Test
    void aReportCountsFromItsDueDayAndIsMetOnceVerifiedWhateverItSays() {
        PaperWard ward = new PaperWard().specialist("A").specialist("B").specialist("C").specialist("D").specialist("E")
                .ended("A", STATE, "2026-05-01", Outcome.PASSED, "2026-06-15").ended("B", STATE, "2026-05-01", Outcome.FAILED, "2026-06-15")
                .sending(new Sending("C", "KT", STATE, day("2026-05-01"), day("2026-06-18"), false, Outcome.UNREPORTED, day("2026-07-02")))
                .ended("D", STATE, "2026-05-01", Outcome.WITHDRAWN, "2026-06-01").sent("E", STATE, "2026-05-01", "2026-06-18");

        assertThat(ward.value(yearly(Target.REPORTED), "2026-06-17")).as("nobody is late before the day").isEqualTo(new Value(0, 0));
        assertThat(ward.value(yearly(Target.REPORTED), "2026-06-18")).isEqualTo(new Value(2, 4));
        assertThat(ward.value(yearly(Target.REPORTED), "2026-12-31")).isEqualTo(new Value(2, 4));
        assertThat(ward.value(yearly(Target.REPORTED), "2027-12-31")).as("another year").isEqualTo(new Value(0, 0));
    }

    @Test
    void anEvaluationIsDueOnTheFirstWorkingDayItIsOpenAndNotYetDueOnesAreLeftOut() {
        PaperWard ward = new PaperWard().specialist("A").judging("A", PaperWard.STATE, "2026-09-12", "2026-09-14")
                .specialist("B").judging("B", PaperWard.STATE, "2026-09-14", null)
                .specialist("C").judging("C", PaperWard.STATE, "2027-01-02", null);

        assertThat(ward.value(yearly(Target.EVALUATED), "2026-09-13")).as("a Sunday: nobody could").isEqualTo(new Value(0, 0));
        assertThat(ward.value(yearly(Target.EVALUATED), "2026-09-14")).isEqualTo(new Value(1, 2));
        assertThat(ward.value(yearly(Target.EVALUATED), "2026-12-31")).isEqualTo(new Value(1, 2));
        assertThat(ward.value(yearly(Target.EVALUATED), "2027-12-31")).isEqualTo(new Value(0, 1));
    }

    @Test
    void aShareIsNeverRoundedUpToTheGoal() {
        assertThat(new Value(999, 1000).percent()).isEqualTo(99);
        assertThat(new Value(999, 1000).reaches(100)).isFalse();
        assertThat(new Value(1, 2).reaches(50)).isTrue();
        assertThat(new Value(0, 0).percent()).isNull();
        assertThat(new Value(0, 0).text()).hasToString("không có ai thuộc diện");
    }

    @Test
    void theForecastSaysHowItWasReckoned() {
        Period nineMonths = PaperWard.period(stateManagement(), day("2026-09-30"));
        Forecast forecast = new Forecast(stateManagement(), nineMonths, 2026, new Value(17, 48));

        assertThat(forecast.growingFrom(new Value(5, 48))).hasToString("Trong 273 ngày kể từ 01/01/2026 số người đạt tăng từ 5 lên 17. "
                + "Giữ nhịp này trong 823 ngày còn lại thì đến 31/12/2028 được khoảng 48 trên 48 (100 %), đủ mục tiêu 50 %. "
                + "Cách tính: chia đều theo ngày, làm tròn xuống, số người thuộc diện giữ như hiện nay.");
        assertThat(forecast.growingFrom(new Value(17, 48)).toString()).contains("không tăng");
        assertThat(new Forecast(stateManagement(), PaperWard.period(stateManagement(), day("2026-02-28")), 2026, new Value(6, 48))
                .growingFrom(new Value(5, 48))).hasToString("Mới được 59 ngày, chưa đủ một quý nên chưa dự báo.");
        assertThat(new Forecast(yearly(Target.REPORTED), PaperWard.period(yearly(Target.REPORTED), day("2026-06-30")), 2026, new Value(9, 10))
                .keepingTheShare(5).toString()).contains("Còn 5 lượt", "13 trên 15 (86 %)", "chưa đủ mục tiêu 100 %");
    }
}
