package vn.boiduong.guide;

import java.util.function.Predicate;

import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;

/** The pages of the guide, in the order they are offered, each with whom it is written for. */
enum Chapter {

    OFFICER("can-bo", actor -> actor.has(Role.OFFICER)),
    HEAD("truong-don-vi", actor -> !actor.unitsHeaded().isEmpty()),
    HR("nhan-su", actor -> actor.has(Role.HR)),
    CHAIRMAN("lanh-dao", actor -> actor.has(Role.CHAIRMAN)),
    AUDITOR("kiem-tra", actor -> actor.has(Role.AUDITOR)),
    ADMIN("quan-tri", actor -> actor.has(Role.ADMIN));

    private final String file;
    private final Predicate<Actor> reader;

    Chapter(String file, Predicate<Actor> reader) {
        this.file = file;
        this.reader = reader;
    }

    String file() {
        return file;
    }

    boolean isFor(Actor actor) {
        return reader.test(actor);
    }
}
