/**
 * The agency as it is: units, positions and what they require, officers, what they hold and when they are on leave.
 * Read by everyone, changed by import and by administration; changes are announced as events.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
package vn.boiduong.directory;

import org.springframework.modulith.ApplicationModule;
