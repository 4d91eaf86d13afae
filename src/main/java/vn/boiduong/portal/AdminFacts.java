package vn.boiduong.portal;

import java.util.List;

import vn.boiduong.identity.Actor;
import vn.boiduong.shared.Wording;

/** What a feature knows that an administrator looks after; the start page lists it. */
public interface AdminFacts {

    /** Of the administrator's agency; of all where the account belongs to none. */
    List<Fact> of(Actor administrator);

    /** {@code care} where something is to be done; {@code link} leads there, or is null. */
    record Fact(Wording what, Wording how, boolean care, String link) {
    }
}
