/**
 * "Hồ sơ của tôi": all that the year holds of one person in one place, with where each case stands and how each number came
 * about, for the person and those who may look. It reads from the features; what the person does there is the features' own verbs.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "access", "directory", "identity", "policy", "course", "worklist", "survey",
        "nomination", "participation", "evaluation", "ranking", "concern"})
package vn.boiduong.dossier;

import org.springframework.modulith.ApplicationModule;
