/**
 * The product at a terminal: one class per command, listed in {@link vn.boiduong.cli.BoiDuongCommand}. A command checks what it can before the
 * application starts, says in Vietnamese what it did or why not, and ends with 0 only when all of it was done.
 */
@ApplicationModule(allowedDependencies = {"shared", "directory", "dataset", "rehearsal"})
package vn.boiduong.cli;

import org.springframework.modulith.ApplicationModule;
