/**
 * Who acts: the fixed roles, the person of the current request or task, and what that person may do.
 * The directory says who exists; this module keeps the engine's users, groups and tenants in step with it.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "engine"})
package vn.boiduong.identity;

import org.springframework.modulith.ApplicationModule;
