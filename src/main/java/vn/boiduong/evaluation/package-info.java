/**
 * What the training brought, some months of practice later: the officer and the head mark six criteria, the score is computed exactly and
 * rated, objections are heard. Begins when a result is verified as passed; the date it opens moves with recorded leave.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "notification", "engine", "policy", "course",
        "deadline", "participation"})
package vn.boiduong.evaluation;

import org.springframework.modulith.ApplicationModule;
