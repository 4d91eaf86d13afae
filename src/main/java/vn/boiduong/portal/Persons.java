package vn.boiduong.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.portal.Me.Place;
import vn.boiduong.shared.Messages;

/** Describes the person of the current request. */
@Component
class Persons {

    private final Actors actors;
    private final Directory directory;

    Persons(Actors actors, Directory directory) {
        this.actors = actors;
        this.directory = directory;
    }

    Optional<Me> me() {
        Actor actor = actors.current();
        return actor.equals(Actor.SYSTEM) ? Optional.empty() : Optional.of(describe(actor));
    }

    boolean signedIn() {
        return !actors.current().equals(Actor.SYSTEM);
    }

    private Me describe(Actor actor) {
        List<String> roles = actor.roles().stream().filter(role -> role != Role.OFFICER).sorted().map(role -> Messages.shown(RoleNames.of(role))).toList();
        return directory.findOfficer(actor.officerId()).map(officer -> new Me(officer.id(), officer.fullName(),
                        directory.position(officer.agency(), officer.position()).name(), unitOf(officer),
                        directory.agency(officer.agency()).name(), roles, placesOf(actor)))
                .orElseGet(() -> new Me(actor.officerId(), actor.officerId(), "", "", "", roles, placesOf(actor)));
    }

    private String unitOf(Officer officer) {
        return directory.unit(officer.agency(), officer.unit()).name();
    }

    private static List<Place> placesOf(Actor actor) {
        List<Place> places = new ArrayList<>();
        if (actor.has(Role.OFFICER)) {
            places.add(place("dossier", "/ho-so-cua-toi"));
            places.add(place("tasklist", "/camunda/app/tasklist/default/"));
            places.add(place("targets", "/chi-tieu"));
        }
        if (!actor.unitsHeaded().isEmpty() || actor.follows()) {
            places.add(place("people", "/ho-so"));
        }
        if (actor.follows()) {
            places.add(place("tracking", "/theo-doi"));
            places.add(place("history", "/lich-su"));
        }
        if (actor.hasAny(Role.HR, Role.CHAIRMAN, Role.AUDITOR, Role.ADMIN)) {
            places.add(place("cockpit", "/camunda/app/cockpit/default/"));
            places.add(place("changes", "/bien-dong"));
        }
        if (actor.has(Role.OFFICER)) {
            places.add(place("calendar", "/lich"));
            places.add(place("policy", "/chinh-sach"));
        }
        if (actor.hasAny(Role.HR, Role.ADMIN)) {
            places.add(place("budget", "/ke-hoach/kinh-phi"));
        }
        if (actor.has(Role.ADMIN)) {
            places.add(place("accounts", "/quan-tri/tai-khoan"));
            places.add(place("admin", "/camunda/app/admin/default/"));
        }
        return places;
    }

    private static Place place(String key, String path) {
        return new Place(Messages.shown("portal.place." + key), Messages.shown("portal.place." + key + ".hint"), path, key);
    }
}
