/**
 * "Lịch sử": cases of the agency, running or ended, found again by whoever checks, and one case told from its start to its end.
 * It reads what the engine recorded and what the features keep; nothing is changed here.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "engine", "decision", "policy", "course", "worklist"})
package vn.boiduong.history;

import org.springframework.modulith.ApplicationModule;
