/**
 * Once a year every unit says what its people have to learn. The survey proposes what each post requires and its holder
 * lacks; heads confirm, decline and add; hr consolidates, and the plan is drafted from the result.
 * A unit that stays silent past the cut-off is closed by hr with a reason, and its proposals stand unconfirmed.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course", "deadline", "identity", "engine"})
package vn.boiduong.survey;

import org.springframework.modulith.ApplicationModule;
