package vn.boiduong.demo;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.trainingyear.TrainingYearService;

/** Starts the sample's year as hr would, so that its first tasks wait for their people when the demo opens. */
@Component
class DemoYear {

    private final Directory directory;
    private final ActingAs acting;
    private final Actors actors;
    private final TrainingYearService years;

    DemoYear(Directory directory, ActingAs acting, Actors actors, TrainingYearService years) {
        this.directory = directory;
        this.acting = acting;
        this.actors = actors;
        this.years = years;
    }

    void start(String agency, int year) {
        String hr = directory.holdersOf(Role.HR.group(), agency).get(0);
        acting.call(hr, () -> years.start(agency, year, actors.of(hr)));
    }
}
