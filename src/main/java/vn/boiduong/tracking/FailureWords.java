package vn.boiduong.tracking;

import java.util.Set;

import vn.boiduong.engine.StepNames;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.RuleViolation;

/** Says in a sentence what the machine could not do; stack traces are for the server's log. */
@OnPages
final class FailureWords {

    private static final Set<String> MAIL = Set.of("notification", "digest-mail");
    private static final String RULE = RuleViolation.class.getName();

    private FailureWords() {
    }

    static String brief(String process, String step) {
        return MAIL.contains(process) ? Messages.shown("tracking.failure.mail") : Messages.shown("tracking.failure", StepNames.shown(step));
    }

    /** Why, as far as a person can do something with it. */
    static String cause(FailedJobs.Thrown thrown) {
        if (thrown.type().equals(RULE)) {
            return thrown.text();
        }
        return Messages.shown("tracking.cause." + (MAIL.contains(thrown.process()) ? "mail" : thrown.type().contains("OptimisticLocking") ? "atOnce"
                : thrown.type().startsWith("java.sql.") || thrown.type().startsWith("org.postgresql.") || thrown.type().startsWith("org.h2.") ? "database"
                : "unknown"));
    }
}
