package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.boiduong.policy.Aim;
import vn.boiduong.shared.Wording;
import vn.boiduong.target.WardFacts.Credit;
import vn.boiduong.target.WardFacts.Exemption;
import vn.boiduong.target.WardFacts.Held;

/** The targets that count people: those of the agency on the day whom the aim means. */
final class PeopleMeasures {

    private final WardFacts facts;
    private final Set<Exemption> exemptions;
    private final int hoursTarget;
    private final Map<String, List<Held>> held;
    private final Map<String, List<Sending>> sendings;
    private final Map<String, List<Credit>> credits;

    PeopleMeasures(WardFacts facts, int hoursTarget) {
        this.facts = facts;
        this.exemptions = facts.exemptions();
        this.hoursTarget = hoursTarget;
        this.held = facts.held().stream().collect(Collectors.groupingBy(Held::officer));
        this.sendings = facts.sendings().stream().collect(Collectors.groupingBy(Sending::officer));
        this.credits = facts.credits().stream().collect(Collectors.groupingBy(Credit::officer));
    }

    /**
     * "100% … chưa đáp ứng yêu cầu về chuyên môn của vị trí việc làm được cử đi" (ward plan, II.2.a). Counted: whoever lacks a
     * requirement of the kind, or lacked it when sent in the period, so that a certificate does not make the sent disappear.
     * Met: sent for each of them. Who withdrew, or whose course was cancelled, was not sent.
     */
    List<Counted> sentForWhatTheyLack(Aim aim, Period period) {
        return of(aim, period, member -> {
            Set<String> sentFor = sentFor(member, period);
            Set<String> needed = member.post().stream().filter(code -> facts.isOf(code, aim.counts()))
                    .filter(code -> sentFor.contains(code) || !holds(member, code, period.asOf())).collect(Collectors.toCollection(TreeSet::new));
            if (needed.isEmpty()) {
                return Optional.empty();
            }
            List<String> open = needed.stream().filter(code -> !sentFor.contains(code)).toList();
            return Optional.of(Counted.person(member, period, open.isEmpty(), () -> Wording.of("target.note.notSent",
                    open.stream().map(code -> facts.requirements().get(code).name()).collect(Collectors.joining("; ")))));
        });
    }

    private Set<String> sentFor(Member member, Period period) {
        return sendings.getOrDefault(member.id(), List.of()).stream()
                .filter(sending -> sending.isSentOn(period.asOf()) && !sending.sentOn().isBefore(period.first()))
                .filter(sending -> sending.course().grants() != null && !holds(member, sending.course().grants(), sending.sentOn()))
                .map(sending -> sending.course().grants()).collect(Collectors.toSet());
    }

    /** "Được bồi dưỡng kiến thức chung về quản lý nhà nước" (II.2.a, b). Met: holds a certificate of the kind, whenever it was gained. */
    List<Counted> holdingOneOf(Aim aim, Period period) {
        return of(aim, period, member -> {
            boolean met = held.getOrDefault(member.id(), List.of()).stream()
                    .anyMatch(each -> facts.isOf(each.requirement(), aim.counts()) && each.isHeldOn(period.asOf()));
            return Optional.of(Counted.person(member, period, met, () -> running(member, period,
                    sending -> facts.isOf(sending.course().grants(), aim.counts()), "target.note.noCertificate")));
        });
    }

    /** "Được bồi dưỡng, tập huấn chuyên môn, nghiệp vụ … các kỹ năng" (II.2.a, b). Met: passed a course of such content in the period. */
    List<Counted> trainedIn(Aim aim, Period period) {
        return of(aim, period, member -> {
            boolean met = sendings.getOrDefault(member.id(), List.of()).stream()
                    .anyMatch(sending -> aim.counts().contains(sending.course().content()) && sending.isPassedOn(period.asOf())
                            && period.includes(sending.concludedOn()));
            return Optional.of(Counted.person(member, period, met, () -> running(member, period,
                    sending -> aim.counts().contains(sending.course().content()), "target.note.noCourse")));
        });
    }

    /**
     * "Tối thiểu 1 tuần (40 tiết)/năm" (Nghị định 171/2025/NĐ-CP), of whom no exemption is recorded for. Met: hours credited to
     * the year reach the target of the policy.
     */
    List<Counted> withTheirHours(Aim aim, Period period) {
        int year = period.first().getYear();
        return of(aim, period, member -> {
            if (exemptions.contains(new Exemption(member.id(), year))) {
                return Optional.empty();
            }
            int hours = credits.getOrDefault(member.id(), List.of()).stream()
                    .filter(credit -> credit.year() == year && !credit.on().isAfter(period.asOf())).mapToInt(Credit::hours).sum();
            return Optional.of(Counted.person(member, period, hours >= hoursTarget,
                    () -> Wording.of("target.note.hours", hours, hoursTarget, hoursTarget - hours)));
        });
    }

    private Wording running(Member member, Period period, Predicate<Sending> fits, String otherwise) {
        return sendings.getOrDefault(member.id(), List.of()).stream()
                .filter(sending -> fits.test(sending) && sending.isSentOn(period.asOf()) && !sending.isConcludedOn(period.asOf()))
                .map(sending -> Wording.of("target.note.running", sending.course().name())).findFirst()
                .orElseGet(() -> Wording.of(otherwise));
    }

    private boolean holds(Member member, String requirement, LocalDate day) {
        return held.getOrDefault(member.id(), List.of()).stream()
                .anyMatch(each -> each.requirement().equals(requirement) && each.isHeldOn(day));
    }

    private List<Counted> of(Aim aim, Period period, Function<Member, Optional<Counted>> judge) {
        return facts.membersOn(period.asOf()).filter(member -> member.isMeantBy(aim)).map(judge).flatMap(Optional::stream).toList();
    }
}
