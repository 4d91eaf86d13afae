package vn.boiduong.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.shared.Messages;

/** Who lacks what a course grants, and how many of its seats that takes; courses of one kind are filled by first day. */
@Component
class Gaps {

    private final Directory directory;
    private final OfficeClock clock;

    Gaps(Directory directory, OfficeClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    OfAgency of(String agency) {
        Map<String, Position> positions = directory.positions(agency).stream().collect(Collectors.toMap(Position::code, post -> post));
        Map<String, Set<String>> held = directory.heldRequirements(agency);
        List<Lacking> lacking = directory.officers(agency).stream().filter(this::isMember)
                .flatMap(officer -> positions.get(officer.position()).requirements().stream()
                        .filter(requirement -> !held.getOrDefault(officer.id(), Set.of()).contains(requirement))
                        .map(requirement -> new Lacking(officer.id(), positions.get(officer.position()).duty(), requirement)))
                .toList();
        return new OfAgency(lacking, new TreeMap<>());
    }

    private boolean isMember(Officer officer) {
        return officer.leftOn() == null || officer.leftOn().isAfter(clock.today());
    }

    /** One person and one requirement of the post not met. */
    record Lacking(String officer, Position.Duty duty, String requirement) {
    }

    /** Seats a course should take, why, and how many people lack what it grants; null and no advice where it grants nothing. */
    record Proposal(Long lacking, Integer seats, String advice) {

        static final Proposal NONE = new Proposal(null, null, null);
    }

    /** {@code seated} counts the seats proposed so far, by requirement: ask in the order of the first days. */
    record OfAgency(List<Lacking> lacking, Map<String, Integer> seated) {

        /** @param needs people the survey declared for what the course grants; where it declared none, whoever lacks it counts */
        Proposal propose(Course course, long needs) {
            if (course.grants() == null || course.refresher()) {
                return Proposal.NONE;
            }
            long people = lacking.stream().filter(each -> each.requirement().equals(course.grants()))
                    .filter(each -> course.targetDuties().isEmpty() || course.targetDuties().contains(each.duty())).count();
            long waiting = Math.max(0, Math.min(people, needs == 0 ? people : needs) - seated.getOrDefault(course.grants(), 0));
            int seats = (int) Math.min(course.seats(), waiting);
            seated.merge(course.grants(), seats, Integer::sum);
            return new Proposal(people, seats, advice(seats, waiting));
        }

        private static String advice(int seats, long waiting) {
            if (waiting == 0) {
                return Messages.text("plan.advice.nobody");
            }
            return seats < waiting ? Messages.text("plan.advice.short", seats, waiting - seats) : Messages.text("plan.advice.seats", seats);
        }
    }
}
