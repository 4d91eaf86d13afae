/**
 * An agency's own tables as files: read, checked as a whole with every error named at once, and loaded whole or not at all.
 * The same set feeds the import, the demo and the rehearsal, which alone reads the script and the events.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course"})
package vn.boiduong.dataset;

import org.springframework.modulith.ApplicationModule;
