/**
 * One mail a morning instead of one per task: on each working day everyone for whom something is new, due soon or overdue gets
 * it in groups, with the way to each task. Whoever has nothing pending gets nothing. The morning is a case that waits for its
 * hour, each mail a job of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "policy", "identity", "notification", "engine"})
package vn.boiduong.digest;

import org.springframework.modulith.ApplicationModule;
