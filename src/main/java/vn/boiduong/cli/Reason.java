package vn.boiduong.cli;

import java.sql.SQLException;

import org.springframework.core.NestedExceptionUtils;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Why a command failed, in one line a person can act on. */
final class Reason {

    private static final int H2_DATABASE_IN_USE = 90020;

    private Reason() {
    }

    static String of(Throwable failure) {
        if (failure instanceof RuleViolation refusal) {
            return refusal.getMessage();
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException problem && problem.getErrorCode() == H2_DATABASE_IN_USE) {
                return Messages.text("cli.databaseInUse");
            }
        }
        String details = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return Messages.text("cli.failed", cause.getClass().getSimpleName(), details);
    }
}
