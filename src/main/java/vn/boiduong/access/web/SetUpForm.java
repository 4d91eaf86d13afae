package vn.boiduong.access.web;

import java.util.Objects;

import vn.boiduong.shared.RuleViolation;

/** What the set-up page asks for; nothing is null. */
record SetUpForm(String code, String id, String fullName, String password, String repeated) {

    SetUpForm {
        code = Objects.requireNonNullElse(code, "");
        id = Objects.requireNonNullElse(id, "");
        fullName = Objects.requireNonNullElse(fullName, "");
        password = Objects.requireNonNullElse(password, "");
        repeated = Objects.requireNonNullElse(repeated, "");
    }

    void requireRepeated() {
        if (!password.equals(repeated)) {
            throw RuleViolation.inField("repeated", "access.password.notRepeated");
        }
    }
}
