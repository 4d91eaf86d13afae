/**
 * When training did not bring what was paid for: hr confirms the cost and the case, the regime of the person and the day says
 * whether and how much is owed, the chairman decides, hr confirms the payment. Every step of the sum stays readable.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "notification", "engine", "deadline",
        "course", "nomination", "participation"})
package vn.boiduong.reimbursement;

import org.springframework.modulith.ApplicationModule;
