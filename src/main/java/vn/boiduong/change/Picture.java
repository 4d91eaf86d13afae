package vn.boiduong.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.identity.Memberships;
import vn.boiduong.nomination.AwaitedNomination;
import vn.boiduong.nomination.NameOnList;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Wording;

/**
 * An agency at one moment, as far as a change may touch it. {@code members} are the people of each engine group; {@code judges}
 * the units expected to judge the practice of the person concerned; {@code notes} what is on record in words, by a key;
 * {@code newestNotice} the number of the last notice given.
 */
record Picture(Map<String, Officer> officers, Map<String, Unit> units, Map<String, Set<String>> members,
               Map<String, HeldTask> tasks, Map<CourseOfficer, ParticipationRow> participations,
               Map<CourseOfficer, EvaluationRow> evaluations, Map<CourseOfficer, String> judges,
               Map<CourseOfficer, NameOnList> names, Map<String, AwaitedNomination> nominations, Map<String, Course> courses,
               Map<String, Wording> notes, long newestNotice) {

    /** The people of each engine group on a day with these deputies. */
    static Map<String, Set<String>> members(Collection<Officer> officers, Collection<Unit> units, List<Deputy> deputies) {
        return Memberships.of(officers.stream().filter(officer -> officer.leftOn() == null).toList(), List.copyOf(units), deputies).peopleByGroup();
    }

    /** The same agency with these deputies in place of today's. */
    Picture with(List<Deputy> deputies) {
        return new Picture(officers, units, members(officers.values(), units.values(), deputies), tasks, participations, evaluations, judges, names,
                nominations, courses, notes, newestNotice);
    }

    String person(String id) {
        Officer officer = officers.get(id);
        return officer == null ? id : officer.fullName();
    }

    String people(Set<String> ids) {
        return String.join(", ", NameOrder.people(ids.stream().map(this::person).toList()));
    }

    String course(String code) {
        return courses.containsKey(code) ? courses.get(code).name() : code;
    }

    String unit(String code) {
        return units.containsKey(code) ? units.get(code).name() : code;
    }
}
