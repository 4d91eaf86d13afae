package vn.boiduong.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** How a failed request is told to whoever sent it: what kind, a sentence, the field to change. Never a stack trace. */
public record Refusal(int status, String type, Wording message, String field) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final Set<String> SOMEONE_WAS_FIRST = Set.of("engine.taskDone", "engine.taskGone", "engine.taskTaken");

    /** A broken rule, two people at once on one thing, or nothing where something was asked for; anything else is for the caller to judge. */
    public static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return Optional.of(of(violation));
            }
            if (cause instanceof NotFound || cause instanceof EmptyResultDataAccessException) {
                return Optional.of(new Refusal(404, "NotFound", Wording.of("access.notFound"), null));
            }
            if (cause instanceof ConcurrencyFailureException || cause instanceof DuplicateKeyException
                    || cause.getClass().getSimpleName().equals("OptimisticLockingException")) {
                return Optional.of(new Refusal(409, "OptimisticLockingException", Wording.of("access.changedMeanwhile"), null));
            }
        }
        return Optional.empty();
    }

    /** A fault of ours: logged under a number that the person can tell the administrator. */
    public static Refusal fault(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, failure);
        return new Refusal(500, "InternalError", Wording.of("access.fault", number), null);
    }

    /** What nobody may do this way. */
    public static Refusal notAllowed() {
        return new Refusal(403, "NotAllowed", Wording.of("access.notAllowed"), null);
    }

    private static Refusal of(RuleViolation violation) {
        return new Refusal(statusOf(violation), "RuleViolation", violation.wording(), violation.field().orElse(null));
    }

    private static int statusOf(RuleViolation violation) {
        if (violation.key().startsWith("identity.")) {
            return 403;
        }
        return SOMEONE_WAS_FIRST.contains(violation.key()) ? 409 : 400;
    }
}
