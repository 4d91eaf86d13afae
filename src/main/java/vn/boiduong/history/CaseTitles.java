package vn.boiduong.history;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;

/** What cases are called, for whoever meets their ids in Cockpit: those who read every case, and the administrator, who looks after the engine. */
@Service
@Transactional(readOnly = true)
public class CaseTitles {

    private final CaseArchive archive;
    private final CaseNames names;
    private final Directory directory;

    CaseTitles(CaseArchive archive, CaseNames names, Directory directory) {
        this.archive = archive;
        this.names = names;
        this.directory = directory;
    }

    public List<CaseLine> of(Collection<String> ids, Actor actor) {
        require(actor);
        return names.lines(archive.withIds(actor.agency(), ids));
    }

    /** Null for the administrator made at set-up, who is of no agency and whom the engine shows no case. */
    public String agency(Actor actor) {
        require(actor);
        return actor.agency().isEmpty() ? null : directory.agency(actor.agency()).name();
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            Readers.require(actor);
        }
    }
}
