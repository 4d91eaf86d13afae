package vn.boiduong.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Qualification;
import vn.boiduong.nomination.LastCourses;
import vn.boiduong.nomination.SuggestedOrder;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.CourseOfficer;

/**
 * Who would be sent to courses nobody is named for yet: as many as there are seats, in the order in which units are suggested their
 * people ({@link SuggestedOrder}), a unit's share at a time. The rehearsal judges each name
 * by the policy it plays; who does not pass there is counted as refused.
 */
@Component
class LikelyNames {

    private final Directory directory;
    private final LastCourses lastCourses;

    LikelyNames(Directory directory, LastCourses lastCourses) {
        this.directory = directory;
        this.lastCourses = lastCourses;
    }

    /** @param sent who was sent to the other courses of the year; {@code percentAway} of a unit go at once, at least one */
    List<CourseOfficer> of(List<Course> unnamed, List<Officer> people, Sent sent, int percentAway) {
        List<String> ids = people.stream().map(Officer::id).toList();
        State state = new State(sent, held(ids), leaves(ids, unnamed), lastCourses.endedOn(ids), people.stream().collect(Collectors.groupingBy(Officer::unit, Collectors.counting())));
        Map<String, Position> posts = people.isEmpty() ? Map.of() : directory.positions(people.get(0).agency()).stream()
                .collect(Collectors.toMap(Position::code, Function.identity()));
        List<CourseOfficer> names = new ArrayList<>();
        unnamed.stream().sorted(Comparator.comparing(Course::startsOn).thenComparing(Course::code)).forEach(course -> {
            Map<String, Long> taken = new HashMap<>();
            people.stream().filter(officer -> state.mayGo(officer, posts.get(officer.position()), course))
                    .sorted(Comparator.comparing(officer -> state.claimOf(officer, posts.get(officer.position()), course), SuggestedOrder.BY_CLAIM))
                    .filter(officer -> taken.merge(officer.unit(), 1L, Long::sum) <= state.share(officer.unit(), percentAway))
                    .limit(course.seats()).forEach(officer -> {
                        state.send(officer.id(), course);
                        names.add(new CourseOfficer(course.code(), officer.id()));
                    });
        });
        return names;
    }

    /** Rows of people sent, their courses by code, and the hours credited to each person in the year so far. */
    record Sent(List<ParticipationRow> rows, Map<String, Course> courses, Map<String, Integer> credited) {
    }

    private Map<String, Set<String>> held(List<String> ids) {
        return directory.qualifications(ids).stream()
                .collect(Collectors.groupingBy(Qualification::officer, Collectors.mapping(Qualification::requirement, Collectors.toSet())));
    }

    private Map<String, List<Leave>> leaves(List<String> ids, List<Course> courses) {
        LocalDate first = courses.stream().map(Course::startsOn).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = courses.stream().map(Course::endsOn).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return directory.leaves(ids, first, last).stream().collect(Collectors.groupingBy(Leave::officer));
    }

    /** What the courses taken so far leave to each person. */
    private static final class State {

        private final Map<String, List<Course>> coursesOf = new HashMap<>();
        private final Map<String, Set<String>> held;
        private final Map<String, List<Leave>> leaves;
        private final Map<String, Integer> hours;
        private final Map<String, LocalDate> lastEnded;
        private final Map<String, Long> members;

        State(Sent sent, Map<String, Set<String>> held, Map<String, List<Leave>> leaves,
              Map<String, LocalDate> lastEnded, Map<String, Long> members) {
            this.held = new HashMap<>(held);
            this.leaves = leaves;
            this.hours = new HashMap<>(sent.credited());
            this.lastEnded = new HashMap<>(lastEnded);
            this.members = members;
            sent.rows().forEach(row -> went(row, sent.courses().get(row.course())));
        }

        /** What counts is what the product counts: who withdrew was not there, who did not pass has neither hours nor certificate. */
        private void went(ParticipationRow row, Course course) {
            if (row.outcome() == null) {
                send(row.officer(), course);
            } else if (row.outcome() != Outcome.WITHDRAWN) {
                attend(row.officer(), course);
                if (row.outcome() == Outcome.PASSED) {
                    grant(row.officer(), course);
                }
            }
        }

        /** Whoever is to go, or has not reported yet, is taken to pass, as the script has it. */
        void send(String officer, Course course) {
            attend(officer, course);
            grant(officer, course);
            hours.merge(officer, course.hours(), Integer::sum);
        }

        private void attend(String officer, Course course) {
            coursesOf.computeIfAbsent(officer, none -> new ArrayList<>()).add(course);
            lastEnded.merge(officer, course.endsOn(), (one, other) -> one.isAfter(other) ? one : other);
        }

        private void grant(String officer, Course course) {
            if (course.grants() != null) {
                held.merge(officer, Set.of(course.grants()), (one, other) -> {
                    Set<String> both = new HashSet<>(one);
                    both.addAll(other);
                    return both;
                });
            }
        }

        boolean mayGo(Officer officer, Position post, Course course) {
            boolean meant = course.targetDuties().isEmpty() || post != null && course.targetDuties().contains(post.duty());
            boolean needed = course.refresher() || course.grants() == null || !holds(officer, course);
            return meant && needed && !officer.joinedOn().isAfter(course.startsOn()) && isFree(officer.id(), course);
        }

        private boolean holds(Officer officer, Course course) {
            return held.getOrDefault(officer.id(), Set.of()).contains(course.grants());
        }

        private boolean isFree(String officer, Course course) {
            return coursesOf.getOrDefault(officer, List.of()).stream()
                    .noneMatch(other -> !other.startsOn().isAfter(course.endsOn()) && !other.endsOn().isBefore(course.startsOn()))
                    && leaves.getOrDefault(officer, List.of()).stream()
                    .noneMatch(leave -> !leave.firstDay().isAfter(course.endsOn()) && !leave.lastDay().isBefore(course.startsOn()));
        }

        SuggestedOrder.Claim claimOf(Officer officer, Position post, Course course) {
            boolean misses = post != null && course.grants() != null && post.requirements().contains(course.grants()) && !holds(officer, course);
            return new SuggestedOrder.Claim(officer, misses, hours.getOrDefault(officer.id(), 0), lastEnded.get(officer.id()));
        }

        long share(String unit, int percent) {
            return Math.max(1, members.getOrDefault(unit, 0L) * percent / 100);
        }
    }
}
