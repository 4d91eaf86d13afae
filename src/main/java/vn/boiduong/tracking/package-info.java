/**
 * "Theo dõi": every case of the agency on one board, where it stands, since when, who has it and until when, and what HR may do
 * about it: remind now, hand over, end it with a reason, run a failed job again. It finds cases as {@code history} does and shows what runs now;
 * what was is told there.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "engine", "plan", "participation", "report", "trainingyear",
        "notification", "deadline", "worklist", "history", "change"})
package vn.boiduong.tracking;

import org.springframework.modulith.ApplicationModule;
