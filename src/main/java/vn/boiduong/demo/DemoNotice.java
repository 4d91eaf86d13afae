package vn.boiduong.demo;

import java.util.Optional;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.calendar.Days;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.portal.PageNotice;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** Nobody shall take the demo for the office. */
@OnPages
@Component
@Profile("demo")
class DemoNotice implements PageNotice {

    private final DemoClock clock;
    private final Actors actors;

    DemoNotice(DemoClock clock, Actors actors) {
        this.clock = clock;
        this.actors = actors;
    }

    @Override
    public String text() {
        return Messages.shown("demo.notice", Days.text(clock.now()));
    }

    @Override
    public String link() {
        return actors.current().has(Role.ADMIN) ? "/dung-thu/dong-ho" : null;
    }

    @Override
    public Optional<String> atTheDoor() {
        return Optional.of(Messages.shown("demo.atTheDoor", PasswordPolicy.OF_THE_DEMO));
    }
}
