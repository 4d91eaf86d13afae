/**
 * "Hướng dẫn": the user guide of {@code docs/huong-dan}, one page for each role, served where the work is done.
 * The Markdown files are part of the application and are made into pages once, at its start; nothing else is ever read.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package vn.boiduong.guide;

import org.springframework.modulith.ApplicationModule;
