package vn.boiduong.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.boiduong.participation.Outcome;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;
import vn.boiduong.target.Sending.CourseFacts;
import vn.boiduong.target.WardFacts.Credit;
import vn.boiduong.target.WardFacts.Held;
import vn.boiduong.target.WardFacts.Requirement;

/** A ward written down by hand. */
final class PaperWard {

    static final CourseFacts LAND = new CourseFacts("DD-01", "Địa chính", "POSITION", "CM-DD");
    static final CourseFacts STATE = new CourseFacts("QL-01", "Quản lý nhà nước", "STATE_MANAGEMENT", "QLNN");
    static final CourseFacts DIGITAL = new CourseFacts("KS-01", "Kỹ năng số", "DIGITAL", null);

    private static final Map<String, Requirement> REQUIREMENTS = Map.of("CM-DD", new Requirement("Chuyên môn đất đai", "PROFESSIONAL"),
            "CM-TC", new Requirement("Chuyên môn tài chính", "PROFESSIONAL"), "QLNN", new Requirement("Quản lý nhà nước", "STATE_MANAGEMENT"),
            "LDQL", new Requirement("Lãnh đạo, quản lý", "LEADERSHIP"));

    private final List<Member> members = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Sending> sendings = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final Set<WardFacts.Exemption> exemptions = new HashSet<>();
    private final List<Judging> judgings = new ArrayList<>();

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    PaperWard specialist(String id, String... post) {
        return person(id, "CONG_CHUC", "SPECIALIST", post);
    }

    PaperWard person(String id, String type, String duty, String... post) {
        return member(new Member(id, "Người " + id, type, duty, Set.of(post), "KT", day("2025-07-01"), null, List.of()));
    }

    PaperWard member(Member member) {
        members.add(member);
        return this;
    }

    PaperWard holds(String officer, String requirement, String since) {
        held.add(new Held(officer, requirement, since == null ? null : day(since)));
        return this;
    }

    PaperWard sent(String officer, CourseFacts course, String on, String reportDue) {
        return sending(new Sending(officer, "KT", course, day(on), day(reportDue), false, null, null));
    }

    PaperWard ended(String officer, CourseFacts course, String on, Outcome outcome, String concluded) {
        return sending(new Sending(officer, "KT", course, day(on), day(concluded).plusDays(3), true, outcome, day(concluded)));
    }

    PaperWard sending(Sending sending) {
        sendings.add(sending);
        return this;
    }

    PaperWard hours(String officer, int year, int hours, String on) {
        credits.add(new Credit(officer, year, hours, day(on)));
        return this;
    }

    PaperWard judging(String officer, CourseFacts course, String opensOn, String closedOn) {
        judgings.add(new Judging(officer, "KT", course.code(), course.name(), day(opensOn), closedOn == null ? null : day(closedOn), null));
        return this;
    }

    PaperWard exempt(String officer, int year) {
        exemptions.add(new WardFacts.Exemption(officer, year));
        return this;
    }

    WardFacts facts() {
        return new WardFacts(REQUIREMENTS, members, held, sendings, credits, exemptions, judgings);
    }

    Value value(Aim aim, String day) {
        return Value.of(counted(aim, day));
    }

    List<Counted> counted(Aim aim, String day) {
        return new Measures(facts(), 40).count(aim, period(aim, day(day)));
    }

    /** Saturdays and Sundays are off, and nothing else. */
    static Period period(Aim aim, LocalDate asOf) {
        LocalDate first = aim.firstDay(asOf.getYear());
        return new Period(first, asOf, workingDay(asOf), workingDay(first.minusDays(1)));
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 ? day : workingDay(day.minusDays(1));
    }

    static Aim professional() {
        return new Aim(Target.PROFESSIONAL_SENT, 2028, 100, day("2026-01-01"), Set.of("CAN_BO", "CONG_CHUC"), Set.of(), Set.of("PROFESSIONAL"), "");
    }

    static Aim stateManagement() {
        return new Aim(Target.STATE_MANAGEMENT, 2028, 50, day("2026-01-01"), Set.of("CONG_CHUC"), Set.of("SPECIALIST"), Set.of("STATE_MANAGEMENT"), "");
    }

    static Aim stateManagementOfAll() {
        return new Aim(Target.STATE_MANAGEMENT, 2031, 100, day("2026-01-01"), Set.of("CAN_BO", "CONG_CHUC"), Set.of(),
                Set.of("STATE_MANAGEMENT", "LEADERSHIP"), "");
    }

    static Aim skills(int year, String from) {
        return new Aim(Target.SKILLS, year, 100, day(from), Set.of("CAN_BO", "CONG_CHUC"), Set.of(), Set.of("POSITION", "DIGITAL"), "");
    }

    static Aim yearly(Target target) {
        return new Aim(target, null, 100, null, Set.of(), Set.of(), Set.of(), "");
    }
}
