/**
 * What people are told: a row for its recipient, written in the transaction of what happened, delivered by mail in a job of
 * its own. A mail server that is down holds up no process; what finally fails becomes an incident.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "engine", "identity"})
package vn.boiduong.notification;

import org.springframework.modulith.ApplicationModule;
