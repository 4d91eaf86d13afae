package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.CourseOfficer;

/** Hours credited to people's years. */
@Repository
class HoursTable {

    /** Credits and their corrections; every correction bears the day of the credit it takes back or gives again. */
    private static final String ENTRIES = """
            select participation, officer, agency, credit_year, hours, credited_on from boiduong.hours_credit
            union all
            select participation, officer, agency, credit_year, hours, corrected_on from boiduong.hours_correction""";

    private final JdbcClient jdbc;

    HoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Credits the hours to the year in which the course was completed; after a credit was taken back, as its correction and on the day
     * of that credit: the period that counted them counts them, and no later one does.
     */
    void credit(Participation participation, int hours, LocalDate completedOn, LocalDate on) {
        Optional<LocalDate> before = jdbc.sql("select credited_on from boiduong.hours_credit where participation = :id")
                .param("id", participation.who().key()).query(LocalDate.class).optional();
        before.ifPresentOrElse(day -> correct(participation, hours, completedOn.getYear(), day),
                () -> creditFirst(participation, hours, completedOn.getYear(), on));
    }

    /** Takes back whatever is credited, in the period in which it was credited. */
    void takeBack(Participation participation) {
        int credited = creditedFor(participation.who().key());
        if (credited > 0) {
            jdbc.sql("select e.credit_year, e.credited_on from (" + ENTRIES + ") e where e.participation = :id and e.hours > 0 order by e.credited_on desc limit 1")
                    .param("id", participation.who().key()).query(row -> {
                        correct(participation, -credited, row.getInt(1), row.getObject(2, LocalDate.class));
                    });
        }
    }

    private void correct(Participation participation, int hours, int year, LocalDate on) {
        jdbc.sql("""
                insert into boiduong.hours_correction (participation, officer, agency, credit_year, hours, corrected_on)
                values (:id, :officer, :agency, :year, :hours, :on)
                """).param("id", participation.who().key()).param("officer", participation.who().officer())
                .param("agency", participation.agency()).param("year", year).param("hours", hours).param("on", on).update();
    }

    private int creditedFor(String participation) {
        return jdbc.sql("select coalesce(sum(e.hours), 0) from (" + ENTRIES + ") e where e.participation = :id")
                .param("id", participation).query(Integer.class).single();
    }

    private void creditFirst(Participation participation, int hours, int year, LocalDate on) {
        jdbc.sql("""
                insert into boiduong.hours_credit (participation, officer, agency, credit_year, hours, credited_on)
                values (:id, :officer, :agency, :year, :hours, :on)
                """).param("id", participation.who().key()).param("officer", participation.who().officer())
                .param("agency", participation.agency()).param("year", year).param("hours", hours).param("on", on).update();
    }

    boolean isCredited(String participation) {
        return creditedFor(participation) > 0;
    }

    List<HoursEntry> entriesOf(String officer) {
        return jdbc.sql("select e.participation, e.credit_year, e.hours, e.credited_on from (" + ENTRIES + """
                ) e where e.officer = :officer order by e.credited_on, e.participation
                """).param("officer", officer).query((row, number) -> new HoursEntry(CourseOfficer.ofKey(row.getString(1)).course(),
                row.getInt(2), row.getInt(3), row.getObject(4, LocalDate.class))).list();
    }

    Map<String, Integer> ofYear(String agency, int year) {
        return byOfficer(jdbc.sql("""
                select e.officer, sum(e.hours) from (%s) e where e.agency = :agency and e.credit_year = :year
                group by e.officer having sum(e.hours) <> 0
                """.formatted(ENTRIES)).param("agency", agency).param("year", year));
    }

    Map<CourseOfficer, Integer> ofYearByCase(String agency, int year) {
        Map<CourseOfficer, Integer> hours = new HashMap<>();
        jdbc.sql("""
                select e.participation, sum(e.hours) from (%s) e where e.agency = :agency and e.credit_year = :year
                group by e.participation having sum(e.hours) <> 0
                """.formatted(ENTRIES)).param("agency", agency).param("year", year)
                .query((row, number) -> hours.put(CourseOfficer.ofKey(row.getString(1)), row.getInt(2))).list();
        return hours;
    }

    Map<String, Integer> creditedBetween(String agency, LocalDate from, LocalDate before) {
        return byOfficer(jdbc.sql("""
                select e.officer, sum(e.hours) from (%s) e
                where e.agency = :agency and e.credited_on >= :from and e.credited_on < :before
                group by e.officer having sum(e.hours) <> 0
                """.formatted(ENTRIES)).param("agency", agency).param("from", from).param("before", before));
    }

    private static Map<String, Integer> byOfficer(JdbcClient.StatementSpec query) {
        Map<String, Integer> hours = new TreeMap<>();
        query.query((row, number) -> hours.put(row.getString(1), row.getInt(2))).list();
        return hours;
    }
}
