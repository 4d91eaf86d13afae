/**
 * Several tasks of one kind done in one table: a head assesses all who came back from their courses, hr verifies a week's results.
 * A row is one task and is completed by itself, the way Tasklist completes it; the table knows no rule and skips none. What is
 * about to happen is shown first, what happened is told row by row.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "identity", "engine", "access", "worklist"})
package vn.boiduong.bulk;

import org.springframework.modulith.ApplicationModule;
