/**
 * "Việc của tôi": the open tasks of the person who asks, across all processes, in words: what, for whom, until when.
 * It reads the engine's list, so what stands here is exactly what Tasklist shows; deciding happens in the features.
 * Here too a task that somebody has taken, or that nobody takes, passes to a colleague.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "course", "calendar", "identity", "engine", "notification"})
package vn.boiduong.worklist;

import org.springframework.modulith.ApplicationModule;
