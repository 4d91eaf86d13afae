package vn.boiduong.policy;

import java.time.LocalDate;

/** Finds the policy of an agency by date or version. */
public interface Policies {

    /** The version in force on the day. */
    Policy inForce(String agency, LocalDate day);

    Policy version(String agency, int version);
}
