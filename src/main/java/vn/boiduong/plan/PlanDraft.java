package vn.boiduong.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.course.Course;
import vn.boiduong.shared.RuleViolation;

/**
 * What hr's form says: the courses of the year that are left out and the courses of other years that are added, both as
 * {@code code;code}, the note to the chairman and the version of the sheet it showed, if any. A form names the courses of the year it showed as planned among the added ones too,
 * which are in the plan without that: so it is noticed when one of them is gone meanwhile.
 */
public record PlanDraft(String excludedCourses, String addedCourses, String note, Optional<String> shownVersion) {

    /** The lines of the plan: every course of the year, left out or not, and the added ones. */
    List<PlanCourse> lines(PlanCatalogue.Offer offer) {
        Set<String> excluded = codes("excludedCourses", excludedCourses, offer.ofYear(), "plan.courseNotOffered");
        Set<String> added = codes("addedCourses", addedCourses, offer.all(), "plan.courseNotToAdd");
        return Stream.concat(offer.ofYear().stream().map(course -> PlanCourse.drafted(course, excluded.contains(course.code()))),
                offer.ofOtherYears().stream().filter(course -> added.contains(course.code()))
                        .map(course -> PlanCourse.drafted(course, false))).toList();
    }

    /** Every course the form names. */
    Set<String> named() {
        return listed(String.join(";", excludedCourses, addedCourses));
    }

    private static Set<String> listed(String listed) {
        return Arrays.stream(listed.split(";")).map(String::strip).filter(code -> !code.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(String field, String listed, List<Course> offered, String refusal) {
        Set<String> known = offered.stream().map(Course::code).collect(Collectors.toSet());
        Set<String> codes = listed(listed);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw RuleViolation.inField(field, refusal, unknown);
        });
        return codes;
    }
}
