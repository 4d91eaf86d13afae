package vn.boiduong.shared;

import java.util.Optional;

/**
 * A rule refuses what someone asked for. The message is Vietnamese and may be shown as it is; the field, where there is
 * one, is the form variable that has to change. Nothing of the refused act is kept: the transaction rolls back and the
 * task stays open.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final String field;

    public RuleViolation(String key, Object... args) {
        this(null, key, args);
    }

    private RuleViolation(String field, String key, Object[] args) {
        super(Messages.text(key, args));
        this.key = key;
        this.field = field;
    }

    /** A violation in one field of a form or request. */
    public static RuleViolation inField(String field, String key, Object... args) {
        return new RuleViolation(field, key, args);
    }

    /** The message key, for those who translate or test; people read {@link #getMessage()}. */
    public String key() {
        return key;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
