package vn.boiduong.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;
import vn.boiduong.evaluation.EvaluationDossier;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.nomination.PersonalPlace;
import vn.boiduong.participation.Evidence;
import vn.boiduong.participation.HoursEntry;
import vn.boiduong.participation.Participation;

/** All that is on record of one person, of every year, as far as the reader may see it; courses by code, files by participation. */
record PersonFacts(Officer officer, Map<String, Course> courses, List<PersonalPlace> places, List<Participation> participations,
                   List<EvaluationDossier> evaluations, List<HoursEntry> hours, Map<String, Evidence> files) {

    /** Years a course of the person touches, hours were credited to or an evaluation belongs to. */
    Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        courses.values().stream().flatMap(course -> yearsOf(course).stream()).forEach(years::add);
        hours.forEach(entry -> years.add(entry.year()));
        evaluations.forEach(each -> years.addAll(yearsOf(each.evaluation())));
        return years;
    }

    Collection<Course> coursesOf(int year) {
        return courses.values().stream().filter(course -> yearsOf(course).contains(year)).toList();
    }

    /** Those of the year's courses, and those opened or closed in it. */
    List<EvaluationDossier> evaluationsOf(int year) {
        return evaluations.stream().filter(each -> yearsOf(courses.get(each.evaluation().course())).contains(year)
                || yearsOf(each.evaluation()).contains(year)).toList();
    }

    private static Set<Integer> yearsOf(Course course) {
        return Set.copyOf(List.of(course.startsOn().getYear(), course.endsOn().getYear()));
    }

    private static Set<Integer> yearsOf(EvaluationRow row) {
        Set<Integer> years = new TreeSet<>();
        Stream.of(row.openedOn(), row.closedOn()).filter(LocalDate.class::isInstance).forEach(day -> years.add(day.getYear()));
        return years;
    }
}
