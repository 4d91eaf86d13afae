/**
 * The office's side of the calendar: HR enters or imports the days of a year as its notice gives them, sees first what that
 * moves, and everyone reads them with their source.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "notification", "engine", "deadline", "dataset", "portal"})
package vn.boiduong.holiday;

import org.springframework.modulith.ApplicationModule;
