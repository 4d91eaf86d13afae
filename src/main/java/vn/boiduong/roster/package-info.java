/**
 * "Danh bạ": the agency's units, posts, people and courses as those who keep them see them: found, edited one by one or taken
 * in from files, each time with a preview of the rows and the open work it touches. What happens to people in mid-year stays
 * with {@code change}; every edit is kept with who, when, before and after.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "course", "dataset", "change", "portal"})
package vn.boiduong.roster;

import org.springframework.modulith.ApplicationModule;
