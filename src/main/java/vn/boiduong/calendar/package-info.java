/**
 * Time as a Vietnamese office counts it: the one clock, working days, holidays and make-up days.
 * Whoever needs a date asks here; nobody else computes one or reads the system's time.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.boiduong.calendar;

import org.springframework.modulith.ApplicationModule;
