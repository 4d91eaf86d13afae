/**
 * The only general Camunda code: typed variables, cases by business key, open tasks, jobs, clock and configuration.
 * Features speak to it in their own words through their {@code *Process} port; a maintained fork can replace it here.
 */
@ApplicationModule(allowedDependencies = "shared")
package vn.boiduong.engine;

import org.springframework.modulith.ApplicationModule;
