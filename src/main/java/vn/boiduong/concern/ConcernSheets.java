package vn.boiduong.concern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Role;

/** Puts together what a task of a concern shows. */
@Component
@Transactional(readOnly = true)
public class ConcernSheets {

    private final Concerns concerns;
    private final Answerers answerers;
    private final Directory directory;

    ConcernSheets(Concerns concerns, Answerers answerers, Directory directory) {
        this.concerns = concerns;
        this.answerers = answerers;
        this.directory = directory;
    }

    /** Who raised it, by id. */
    public String askerOf(String key) {
        return concerns.findById(key).orElseThrow().raisedBy();
    }

    public ConcernSheet of(String key) {
        Concern concern = concerns.findById(key).orElseThrow();
        Officer asker = directory.officer(concern.raisedBy());
        return new ConcernSheet(asker.fullName(), directory.position(asker.agency(), asker.position()).name(),
                directory.unit(asker.agency(), concern.unit()).name(), concern, answerers.of(concern) == Role.ADMIN);
    }
}
