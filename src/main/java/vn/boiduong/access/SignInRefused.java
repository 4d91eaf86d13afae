package vn.boiduong.access;

import vn.boiduong.shared.RuleViolation;

/** Someone does not get in; the sentence does not tell whether the name exists. */
public class SignInRefused extends RuleViolation {

    SignInRefused(String key) {
        super(key);
    }
}
