/**
 * The product to try out, in the profile {@code demo} alone: an invented ward, everyone with the same published password,
 * and a clock that starts on the year's first Monday and can be moved forward. A database is a demo's or it is not: the
 * demo refuses real data, and without the demo its data are refused.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "access", "dataset", "trainingyear", "portal", "engine"})
package vn.boiduong.demo;

import org.springframework.modulith.ApplicationModule;
