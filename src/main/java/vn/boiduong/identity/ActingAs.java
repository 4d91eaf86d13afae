package vn.boiduong.identity;

import java.util.function.Supplier;

/** Lets code act as a person: the rehearsal, tests and clients do everything as the right user. */
public interface ActingAs {

    /** Runs the act with this officer's id, groups and tenant as the engine's current user. */
    <T> T call(String officerId, Supplier<T> act);
}
