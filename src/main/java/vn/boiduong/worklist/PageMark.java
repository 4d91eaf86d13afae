package vn.boiduong.worklist;

import java.util.Date;

import vn.boiduong.shared.RuleViolation;

/** The last task of a page, as the address of the next page carries it: when it is due, null where it never is, and its id. */
public record PageMark(Date dueAt, String id) {

    private static final String NEVER = "-";

    static PageMark of(OwnTask last) {
        return new PageMark(last.dueAt(), last.id());
    }

    String text() {
        return (dueAt == null ? NEVER : dueAt.getTime()) + "_" + id;
    }

    static PageMark read(String text) {
        if (!text.matches("(-|\\d{1,15})_[\\w-]{1,64}")) {
            throw RuleViolation.inField("tiep", "worklist.wrongPage");
        }
        int sign = text.indexOf('_');
        String due = text.substring(0, sign);
        return new PageMark(due.equals(NEVER) ? null : new Date(Long.parseLong(due)), text.substring(sign + 1));
    }
}
