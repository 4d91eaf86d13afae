package vn.boiduong.roster;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.portal.AdminFacts;
import vn.boiduong.shared.Wording;

/** When the directory was last edited or taken in from a file, and by whom. */
@Component
@Order(4)
class LastEdit implements AdminFacts {

    private final RosterLog log;
    private final Directory directory;

    LastEdit(RosterLog log, Directory directory) {
        this.log = log;
        this.directory = directory;
    }

    @Override
    public List<Fact> of(Actor administrator) {
        Wording what = Wording.of("roster.last");
        return List.of(log.newest(administrator.agency(), Long.MAX_VALUE, 1).stream().findFirst()
                .map(edit -> new Fact(what, Wording.of("roster.last.edit", edit.headline(), name(edit.recordedBy()), edit.when()), false, "/danh-ba/thay-doi"))
                .orElseGet(() -> new Fact(what, Wording.of("roster.last.none"), false, "/danh-ba/nhap")));
    }

    private String name(String officer) {
        return directory.namesOf(List.of(officer)).getOrDefault(officer, officer);
    }
}
