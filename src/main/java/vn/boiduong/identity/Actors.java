package vn.boiduong.identity;

/** Finds the person who acts. */
public interface Actors {

    /** The actor with this officer id; units headed include those where the person is a deputy today, and, for a chairman, units without a head. */
    Actor of(String officerId);

    /** The actor of the current request or engine command; {@link Actor#SYSTEM} when a timer acts. */
    Actor current();
}
