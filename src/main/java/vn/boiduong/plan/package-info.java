/**
 * The year's plan: hr drafts it from the courses on offer and the needs of the survey, the chairman approves it or returns it
 * with a reason. Courses called at short notice come as a supplement of their own.
 * An approved plan is announced in the transaction that approves it; every course of it then waits for its nominations.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "policy", "course", "identity", "engine", "deadline", "decision", "survey"})
package vn.boiduong.plan;

import org.springframework.modulith.ApplicationModule;
