package vn.boiduong.ranking;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionTable {

    private final JdbcClient jdbc;

    ObjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Ranking ranking, String officer, String reason, LocalDate on) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into boiduong.ranking_objection (ranking, officer, reason, raised_on, table_version)
                values (:ranking, :officer, :reason, :on, :version)
                """).param("ranking", ranking.id()).param("officer", officer).param("reason", reason).param("on", on)
                .param("version", ranking.tableVersion()).update(id, "id");
        return id.getKeyAs(Long.class);
    }

    /** How an objection was answered; {@code remedy} and {@code effect} are null where there is none. */
    record Answered(boolean upheld, String answer, String remedy, String effect) {
    }

    /** Resolves an open objection; false when it was resolved before. */
    boolean resolve(long id, Answered answered, String by, LocalDate on) {
        return jdbc.sql("""
                update boiduong.ranking_objection set upheld = :upheld, answer = :answer, remedy = :remedy, effect = :effect,
                    resolved_by = :by, resolved_on = :on
                where id = :id and resolved_on is null
                """).param("upheld", answered.upheld()).param("answer", answered.answer())
                .param("remedy", answered.remedy(), Types.VARCHAR).param("effect", answered.effect(), Types.VARCHAR)
                .param("by", by).param("on", on).param("id", id).update() == 1;
    }

    /** Answers whatever is open with the same words: nobody is going to decide it any more. */
    void closeOpen(String ranking, String answer, String by, LocalDate on) {
        jdbc.sql("""
                update boiduong.ranking_objection set upheld = false, answer = :answer, resolved_by = :by, resolved_on = :on
                where ranking = :ranking and resolved_on is null
                """).param("answer", answer).param("by", by).param("on", on).param("ranking", ranking).update();
    }

    List<RankingObjection> of(String ranking) {
        return jdbc.sql("""
                select id, officer, reason, raised_on, table_version, upheld, answer, resolved_on, remedy, effect from boiduong.ranking_objection
                where ranking = :ranking order by id
                """).param("ranking", ranking).query(RankingObjection.class).list();
    }
}
