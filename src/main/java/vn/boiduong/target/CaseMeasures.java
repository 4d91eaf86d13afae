package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.boiduong.calendar.Days;
import vn.boiduong.participation.Outcome;
import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Wording;

/** The targets that count what follows a course, for everyone who was sent: the result reported, the practice judged. */
final class CaseMeasures {

    private final WardFacts facts;
    private final Map<String, Member> members;

    CaseMeasures(WardFacts facts) {
        this.facts = facts;
        this.members = facts.members().stream().collect(Collectors.toMap(Member::id, member -> member));
    }

    /**
     * "100% … được cử đi bồi dưỡng … phải thực hiện báo cáo kết quả" (ward plan, IV.3). Counted: sent, not taken back, the report's
     * due day in the period. Met: HR has verified the result, whatever it says; closed without a report is not met.
     */
    List<Counted> reported(Aim aim, Period period) {
        return facts.sendings().stream()
                .filter(sending -> period.includes(sending.reportDueOn()) && !sending.isTakenBackOn(period.asOf()) && isMeant(aim, sending.officer()))
                .map(sending -> new Counted(sending.officer(), sending.unit(), sending.course().code(), sending.isReportedOn(period.asOf()),
                        () -> noteOn(sending, period.asOf())))
                .toList();
    }

    private static Wording noteOn(Sending sending, LocalDate day) {
        if (sending.isConcludedOn(day) && sending.outcome() == Outcome.UNREPORTED) {
            return Wording.of("target.note.closedUnreported", sending.course().name());
        }
        return Wording.of(sending.reported() ? "target.note.toVerify" : "target.note.toReport", sending.course().name(),
                Days.text(sending.reportDueOn()));
    }

    /**
     * "Đánh giá … đối với 100% … được cử, sau thời gian vận dụng tối thiểu 03 tháng" (IV.3). Counted: evaluations that could be
     * opened in the period; what opens on a day off is due on the next working day. Those not yet due, and those of people who
     * left before, are left out. Met: closed with a score.
     */
    List<Counted> evaluated(Aim aim, Period period) {
        return facts.judgings().stream()
                .filter(judging -> period.includesWorkFrom(judging.opensOn()) && judging.standsOn(period.asOf()) && isMeant(aim, judging.officer()))
                .map(judging -> new Counted(judging.officer(), judging.unit(), judging.course(), judging.isClosedOn(period.asOf()),
                        () -> Wording.of("target.note.toEvaluate", judging.courseName(), Days.text(judging.opensOn()))))
                .toList();
    }

    private boolean isMeant(Aim aim, String officer) {
        Member member = members.get(officer);
        return member != null && member.isMeantBy(aim);
    }
}
