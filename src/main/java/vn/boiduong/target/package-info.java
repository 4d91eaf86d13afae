/**
 * How far the agency has come towards what it aims at: each target of the ward plan with numerator, denominator, the people
 * missing, the value at every quarter's end and where the present pace leads; the courses of a year in numbers that add up;
 * and what HR may want to look at twice. Everything is counted from dated facts when asked, nothing is kept.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course", "policy", "identity", "plan",
        "participation"})
package vn.boiduong.target;

import org.springframework.modulith.ApplicationModule;
