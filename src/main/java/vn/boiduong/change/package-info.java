/**
 * What happens to people and courses in the middle of a year: someone stands in, leaves, moves, is on leave; a head is
 * replaced; a course is moved or cancelled; a result proves wrong. HR sees before what it touches, and records why.
 * It acts through the features' own verbs and is used by the rehearsal alone.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course", "identity", "engine", "notification",
        "deadline", "plan", "nomination", "participation", "evaluation", "ranking", "report", "trainingyear"})
package vn.boiduong.change;

import org.springframework.modulith.ApplicationModule;
