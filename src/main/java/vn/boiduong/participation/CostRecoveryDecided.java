package vn.boiduong.participation;

import vn.boiduong.shared.CourseOfficer;

/** hr decided to look at recovering the costs of this participation. */
public record CostRecoveryDecided(String agency, CourseOfficer id, String reason) {
}
