/**
 * What is offered: the courses of a year with content, dates, seats and cost.
 * A course is planned by the plan, moved or cancelled here; everyone downstream hears of it by event.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory"})
package vn.boiduong.course;

import org.springframework.modulith.ApplicationModule;
