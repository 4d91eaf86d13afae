/**
 * The words every feature shares: the keys of cases, the refusal of a rule, the texts people read.
 * It depends on nothing but the JDK, and on Spring for the language of the page being made.
 */
@ApplicationModule(allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
package vn.boiduong.shared;

import org.springframework.modulith.ApplicationModule;
