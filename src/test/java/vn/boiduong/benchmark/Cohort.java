package vn.boiduong.benchmark;

import java.util.List;

import vn.boiduong.shared.CourseOfficer;

/** The people of one course, who live through it together. */
record Cohort(String agency, String course, List<String> officers) {

    List<CourseOfficer> people() {
        return officers.stream().map(officer -> new CourseOfficer(course, officer)).toList();
    }
}
