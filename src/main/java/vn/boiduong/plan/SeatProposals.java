package vn.boiduong.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.boiduong.course.Course;
import vn.boiduong.shared.Wording;

/**
 * How many seats each course of a plan should take. Every person is placed once for one requirement, and the earlier course takes
 * first whom the fewest later ones would: a course for leaders leaves the specialists to the course that follows it.
 */
final class SeatProposals {

    private final List<Gaps.Lacking> lacking;
    private final Demand.OfYear declared;
    private final Set<Gaps.Lacking> elsewhere = new HashSet<>();

    SeatProposals(List<Gaps.Lacking> lacking, Demand.OfYear declared) {
        this.lacking = lacking;
        this.declared = declared;
    }

    /** Seats a course should take, why, and how many people lack what it grants; null and no advice where it grants nothing. */
    record Proposal(Long lacking, Integer seats, Wording advice) {

        static final Proposal NONE = new Proposal(null, null, null);
    }

    /** These people have a place on a course outside the plan. */
    void takes(Course course, Collection<String> officers) {
        lacking.stream().filter(each -> officers.contains(each.officer()) && each.isMetBy(course)).forEach(elsewhere::add);
    }

    /** A course outside the plan will take as many more as it has seats. */
    void mayTake(Course course, int seats) {
        elsewhere.addAll(waitingFor(course, elsewhere).stream().limit(Math.max(0, seats)).toList());
    }

    /** By course; those left out are advised on as they would be without taking anybody from those that follow. */
    Map<String, Proposal> of(List<Course> planned, Set<String> leftOut) {
        Map<String, Proposal> proposals = new HashMap<>();
        Set<Gaps.Lacking> placed = new HashSet<>(elsewhere);
        List<Course> taken = planned.stream().filter(course -> !leftOut.contains(course.code())).toList();
        for (Course course : planned) {
            if (course.grants() == null || course.refresher()) {
                proposals.put(course.code(), Proposal.NONE);
            } else {
                List<Gaps.Lacking> waiting = waitingFor(course, placed);
                int seats = Math.min(course.seats(), waiting.size());
                proposals.put(course.code(), new Proposal(lacking.stream().filter(each -> each.isMetBy(course)).count(), seats,
                        advice(course, seats, waiting.size())));
                if (!leftOut.contains(course.code())) {
                    List<Course> later = taken.subList(taken.indexOf(course) + 1, taken.size());
                    waiting.stream().sorted(Comparator.comparing((Gaps.Lacking each) -> later.stream().filter(each::isMetBy).count()))
                            .limit(seats).forEach(placed::add);
                }
            }
        }
        return proposals;
    }

    /** Whom the survey declared for what the course grants; where it declared none it is meant for, whoever lacks it. */
    private List<Gaps.Lacking> waitingFor(Course course, Set<Gaps.Lacking> placed) {
        List<Gaps.Lacking> meant = lacking.stream().filter(each -> each.isMetBy(course)).toList();
        List<Gaps.Lacking> asked = meant.stream().filter(each -> declared.names(each.officer(), each.requirement())).toList();
        return (asked.isEmpty() ? meant : asked).stream().filter(each -> !placed.contains(each)).toList();
    }

    private Wording advice(Course course, int seats, int waiting) {
        long provided = elsewhere.stream().filter(each -> each.isMetBy(course)).count();
        Wording advice = waiting == 0 ? Wording.of("plan.advice.nobody")
                : seats < waiting ? Wording.of("plan.advice.short", seats, waiting - seats) : Wording.of("plan.advice.seats", seats);
        return provided == 0 ? advice : Wording.of(List.of(advice, " ", Wording.of("plan.advice.elsewhere", provided)));
    }
}
