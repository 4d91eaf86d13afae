package vn.boiduong.identity;

import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;

/** In which capacity someone acts for a unit today. */
@Component
public class Headships {

    private final Directory directory;
    private final OfficeClock clock;

    Headships(Directory directory, OfficeClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A deputy stands in while the head is away; whoever is neither head nor deputy acts as the level above. */
    public enum Capacity { DEPUTY, HEAD, ABOVE }

    public Capacity of(String officer, String agency, String unit) {
        if (officer.equals(directory.unit(agency, unit).head())) {
            return Capacity.HEAD;
        }
        boolean deputy = directory.deputies(agency, clock.today()).stream()
                .anyMatch(each -> each.unit().equals(unit) && each.officer().equals(officer));
        return deputy ? Capacity.DEPUTY : Capacity.ABOVE;
    }

    /** The actor's own id where the actor stands in for the head of this unit today. */
    public Optional<String> deputyOf(String unit, Actor actor) {
        return actor.heads(unit) && of(actor.officerId(), actor.agency(), unit) == Capacity.DEPUTY ? Optional.of(actor.officerId())
                : Optional.empty();
    }

    /** The officer's id while the unit's own head acts, else who acts instead of whom, to be kept with what was done. */
    public Optional<String> insteadOf(Actor actor, String unit) {
        String head = directory.unit(actor.agency(), unit).head();
        return of(actor.officerId(), actor.agency(), unit) == Capacity.HEAD ? Optional.empty() : Optional.of(Objects.toString(head, ""));
    }

    /** The unit whose head's group this is. */
    public Optional<String> unitOf(String group, String agency) {
        return directory.units(agency).stream().map(Unit::code).filter(unit -> Role.headGroup(agency, unit).equals(group)).findFirst();
    }
}
