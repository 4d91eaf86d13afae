package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours credited to people's years. */
@Repository
class HoursTable {

    private final JdbcClient jdbc;

    HoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void credit(Participation participation, int hours, LocalDate on) {
        jdbc.sql("""
                insert into boiduong.hours_credit (participation, officer, agency, credit_year, hours, credited_on)
                values (:id, :officer, :agency, :year, :hours, :on)
                """).param("id", participation.who().key()).param("officer", participation.who().officer())
                .param("agency", participation.agency()).param("year", on.getYear()).param("hours", hours).param("on", on).update();
    }

    boolean isCredited(String participation) {
        return jdbc.sql("select count(*) from boiduong.hours_credit where participation = :id").param("id", participation)
                .query(Integer.class).single() > 0;
    }

    Map<String, Integer> ofYear(String agency, int year) {
        return byOfficer(jdbc.sql("""
                select officer, sum(hours) from boiduong.hours_credit where agency = :agency and credit_year = :year group by officer
                """).param("agency", agency).param("year", year));
    }

    Map<String, Integer> creditedBetween(String agency, LocalDate from, LocalDate before) {
        return byOfficer(jdbc.sql("""
                select officer, sum(hours) from boiduong.hours_credit
                where agency = :agency and credited_on >= :from and credited_on < :before group by officer
                """).param("agency", agency).param("from", from).param("before", before));
    }

    private static Map<String, Integer> byOfficer(JdbcClient.StatementSpec query) {
        Map<String, Integer> hours = new TreeMap<>();
        query.query((row, number) -> hours.put(row.getString(1), row.getInt(2))).list();
        return hours;
    }
}
