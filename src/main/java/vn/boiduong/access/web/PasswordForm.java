package vn.boiduong.access.web;

import java.util.Objects;

import vn.boiduong.shared.RuleViolation;

/** What the page for a new password asks for; nothing is null. */
record PasswordForm(String current, String next, String repeated) {

    PasswordForm {
        current = Objects.requireNonNullElse(current, "");
        next = Objects.requireNonNullElse(next, "");
        repeated = Objects.requireNonNullElse(repeated, "");
    }

    void requireRepeated() {
        if (!next.equals(repeated)) {
            throw RuleViolation.inField("repeated", "access.password.notRepeated");
        }
    }
}
