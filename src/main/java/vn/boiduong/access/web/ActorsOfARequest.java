package vn.boiduong.access.web;

import java.util.Set;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.CurrentPerson;

/**
 * While a page is only read, what the person may do is looked up once: menu, head, frame and every part of a page ask. A request that changes
 * something looks it up each time, since the change may be to what the person may do.
 */
@Component
@Primary
class ActorsOfARequest implements Actors {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Actors directoryActors;
    private final CurrentPerson person;

    ActorsOfARequest(Actors directoryActors, CurrentPerson person) {
        this.directoryActors = directoryActors;
        this.person = person;
    }

    @Override
    public Actor current() {
        return person.id().map(this::of).orElse(Actor.SYSTEM);
    }

    @Override
    public Actor of(String officerId) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !READING.contains(request.getRequest().getMethod())) {
            return directoryActors.of(officerId);
        }
        String name = Actors.class.getName() + "/" + officerId;
        Actor known = (Actor) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = directoryActors.of(officerId);
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }
}
