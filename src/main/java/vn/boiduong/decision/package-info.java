/**
 * What people decided on the tasks of a case, round by round: put forward, returned with a reason, approved, a name struck.
 * A feature keeps in its own record how things stand now; here every round stays as it was, whatever came after it.
 */
@ApplicationModule(allowedDependencies = {"calendar", "identity", "engine", "shared"})
package vn.boiduong.decision;

import org.springframework.modulith.ApplicationModule;
