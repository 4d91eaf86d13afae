/**
 * The parameters an official may change: deadlines, weights, bands, targets, each version valid from a date.
 * A running case keeps the version it began with; every score names the version it was computed by.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "dataset"})
package vn.boiduong.policy;

import org.springframework.modulith.ApplicationModule;
