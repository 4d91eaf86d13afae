/**
 * Difficulties people meet in training, each under a number of its own: anyone raises one, hr answers or passes it up to the
 * chairman, and who asked is told. What is still open the yearly report names.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "notification", "engine"})
package vn.boiduong.concern;

import org.springframework.modulith.ApplicationModule;
