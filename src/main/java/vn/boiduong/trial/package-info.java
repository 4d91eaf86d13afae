/**
 * A draft policy tried out on the agency's own year before it holds: the directory and what has come of the year so far
 * become a data set, the rehearsal plays it by the draft and by the present policy in a process of its own, and HR reads what
 * differs. Nothing of the running year is touched.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "course", "policy", "nomination", "participation",
        "evaluation", "rehearsal", "cli"})
package vn.boiduong.trial;

import org.springframework.modulith.ApplicationModule;
