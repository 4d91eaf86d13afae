/**
 * The page people land on after signing in: who I am, what waits for me, where to go; with the frame, the look and the
 * error pages that all pages share. It reads from the features and is used by none.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "identity", "notification", "engine", "worklist", "trainingyear", "policy", "course",
        "participation", "report", "target"})
package vn.boiduong.portal;

import org.springframework.modulith.ApplicationModule;
