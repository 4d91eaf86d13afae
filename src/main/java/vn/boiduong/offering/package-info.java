/**
 * "Khóa học": the courses of a year as people look for them, with where each stands and how many came of it, and all about one
 * course in one place: who is sent, by whom decided, what changed, how it ended. It reads from the features and changes nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "course", "plan", "participation"})
package vn.boiduong.offering;

import org.springframework.modulith.ApplicationModule;
