package vn.boiduong.roster;

import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;

/** A file between its preview and its confirmation, one for each person, on whatever node the next click arrives. */
@Repository
@Transactional
class RosterDrafts {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    RosterDrafts(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file as it was handed in. */
    record Draft(String name, byte[] content) {
    }

    void keep(Draft draft, Actor actor) {
        forget(actor);
        jdbc.sql("insert into boiduong.roster_draft (officer, agency, file_name, content, kept_at) values (:officer, :agency, :name, :content, :at)")
                .param("officer", actor.officerId()).param("agency", actor.agency()).param("name", draft.name())
                .param("content", Base64.getEncoder().encodeToString(draft.content())).param("at", clock.now().atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Draft> of(Actor actor) {
        return jdbc.sql("select file_name, content from boiduong.roster_draft where officer = :officer and agency = :agency")
                .param("officer", actor.officerId()).param("agency", actor.agency())
                .query((row, n) -> new Draft(row.getString(1), Base64.getDecoder().decode(row.getString(2)))).optional();
    }

    void forget(Actor actor) {
        jdbc.sql("delete from boiduong.roster_draft where officer = :officer").param("officer", actor.officerId()).update();
    }
}
