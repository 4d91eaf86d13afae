/**
 * "Việc của tôi": the open tasks of the person who asks, across all processes, in words: what, for whom, until when.
 * It reads the engine's list, so what stands here is exactly what Tasklist shows; deciding happens in the features.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "identity", "engine"})
package vn.boiduong.worklist;

import org.springframework.modulith.ApplicationModule;
