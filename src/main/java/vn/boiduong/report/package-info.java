/**
 * What the agency reports on the year, and on call: every unit reports on its people from figures the records already hold,
 * hr consolidates, the chairman signs or returns with a reason. Units report before 10/12 (ward plan, VI.2).
 * A silent unit is closed by hr once its day has passed, and the report names it with the reason.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "policy", "deadline", "identity", "notification", "engine", "decision",
        "survey", "plan", "nomination", "participation", "evaluation", "target", "concern"})
package vn.boiduong.report;

import org.springframework.modulith.ApplicationModule;
