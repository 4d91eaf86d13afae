package vn.boiduong.shared;

import java.util.Optional;

/**
 * A rule refuses what someone asked for. The message is Vietnamese, for programs, forms and logs; a page shows the wording in its
 * reader's language. The field, where there is one, is the form variable that has to change. Nothing of the refused act is kept:
 * the transaction rolls back and the task stays open.
 */
public class RuleViolation extends RuntimeException {

    private final Wording wording;
    private final String field;

    public RuleViolation(String key, Object... args) {
        this(null, key, args);
    }

    private RuleViolation(String field, String key, Object[] args) {
        super(Messages.text(key, args));
        this.wording = Wording.of(key, args);
        this.field = field;
    }

    /** A violation in one field of a form or request. */
    public static RuleViolation inField(String field, String key, Object... args) {
        return new RuleViolation(field, key, args);
    }

    /** The message key, for those who tell violations apart. */
    public String key() {
        return wording.key();
    }

    /** The sentence for a page. */
    public Wording wording() {
        return wording;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
