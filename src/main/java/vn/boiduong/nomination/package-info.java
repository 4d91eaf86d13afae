/**
 * Who is sent to which course. Fifteen working days before a course starts every unit with someone eligible names its people;
 * hr consolidates, the chairman signs, and the signed decision starts one participation per person. Seats are never oversold,
 * and whoever may not go is told why in a sentence.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course", "policy", "deadline", "identity",
        "notification", "engine", "decision", "plan"})
package vn.boiduong.nomination;

import org.springframework.modulith.ApplicationModule;
