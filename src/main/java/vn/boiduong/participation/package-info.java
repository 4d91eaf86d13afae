/**
 * One person on one course: from the signed decision to the verified result, the credited hours and the certificate.
 * Everyone sent ends with an outcome; who never reports is closed, never forgotten.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "course", "policy", "identity", "notification",
        "deadline", "engine", "nomination"})
package vn.boiduong.participation;

import org.springframework.modulith.ApplicationModule;
