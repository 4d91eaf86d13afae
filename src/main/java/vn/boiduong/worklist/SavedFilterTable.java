package vn.boiduong.worklist;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches people keep. A person reaches the own ones only. */
@Repository
class SavedFilterTable {

    private final JdbcClient jdbc;

    SavedFilterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedFilter> of(String officer) {
        return jdbc.sql("select id, name, address from boiduong.saved_filter where officer = :officer order by name, id").param("officer", officer)
                .query((row, number) -> new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("address"))).list();
    }

    void add(String officer, String name, String address) {
        jdbc.sql("insert into boiduong.saved_filter (officer, name, address) values (:officer, :name, :address)")
                .param("officer", officer).param("name", name).param("address", address).update();
    }

    boolean rename(long id, String officer, String name) {
        return jdbc.sql("update boiduong.saved_filter set name = :name where id = :id and officer = :officer")
                .param("name", name).param("id", id).param("officer", officer).update() == 1;
    }

    boolean delete(long id, String officer) {
        return jdbc.sql("delete from boiduong.saved_filter where id = :id and officer = :officer").param("id", id).param("officer", officer).update() == 1;
    }
}
