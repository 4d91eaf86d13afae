/**
 * One year of one agency from the first dissemination to the signed report. It calls the survey, the plan, the ranking and the
 * report when their time comes and shows hr one line a year; people's courses run beside it, each for itself.
 * A cancelled year ends what is still open in it and keeps whatever was decided.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "policy", "deadline", "identity", "engine", "notification",
        "survey", "plan", "participation", "evaluation", "ranking", "report"})
package vn.boiduong.trainingyear;

import org.springframework.modulith.ApplicationModule;
