/**
 * When a task is due, who is reminded when, and who hears of it when nobody acts: working days of the policy on the
 * agency's calendar. The diagrams' boundary timers ask here and nowhere else.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "policy", "identity", "notification", "engine"})
package vn.boiduong.deadline;

import org.springframework.modulith.ApplicationModule;
