package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.participation.Outcome;

/** Years full of courses as nobody would plan them, straight into the records. */
class RandomLives {

    private static final int COURSES = 24;
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);

    private final JdbcClient jdbc;
    private final String agency;

    RandomLives(JdbcClient jdbc, String agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    void live(long seed) {
        Random random = new Random(seed);
        List<String> requirements = jdbc.sql("select code from boiduong.requirement where agency = ? order by code").param(agency).query(String.class).list();
        List<String> officers = jdbc.sql("select id from boiduong.officer where agency = ? order by id").param(agency).query(String.class).list();
        for (int n = 0; n < COURSES; n++) {
            String course = "N%02d".formatted(n);
            LocalDate start = FIRST.plusDays(random.nextInt(1_250));
            course(course, start, one(random, "POSITION", "DIGITAL", "STATE_MANAGEMENT"),
                    random.nextInt(3) == 0 ? null : requirements.get(random.nextInt(requirements.size())));
            officers.stream().filter(officer -> random.nextInt(3) == 0).forEach(officer -> sent(course, officer, start, random));
        }
    }

    private void course(String code, LocalDate start, String content, String grants) {
        jdbc.sql("""
                insert into boiduong.course (code, agency, name, content, grants, mode, location, starts_on, ends_on, hours, seats, cost_per_seat,
                    target_duties, refresher)
                values (:code, :agency, 'Khóa ' || :code, :content, :grants, 'FULL_TIME', 'DOMESTIC', :start, :start, 24, 50, 0, '', false)""").param("code", code).param("content", content).param("grants", grants)
                .param("start", start).param("agency", agency).update();
        jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, seats, closed_on, version) values (?, ?, 'DECIDED', ?, 50, ?, 0)")
                .params(code, agency, start, start.minusDays(9)).update();
    }

    private void sent(String course, String officer, LocalDate start, Random random) {
        Outcome outcome = random.nextInt(4) == 0 ? null : Outcome.values()[random.nextInt(Outcome.values().length)];
        LocalDate due = start.plusDays(random.nextInt(20));
        LocalDate ended = outcome == null ? null : start.plusDays(random.nextInt(60));
        String key = course + "/" + officer;
        if (random.nextInt(4) == 0) {
            jdbc.sql("""
                    insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, moved_up_on, version)
                    select :id, :course, id, agency, unit, (select count(*) from boiduong.nominee), 'DECIDED', 'K1', 0, :up, 0 from boiduong.officer where id = :officer""").param("id", key)
                    .param("course", course).param("officer", officer).param("up", start.minusDays(random.nextInt(30))).update();
        }
        jdbc.sql("""
                insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on,
                    report_closes_on, concluded_on, hours_credited)
                select :id, 0, :course, id, agency, unit, :status, :outcome, :due, :due, :due, :ended, 0 from boiduong.officer where id = :officer""")
                .param("id", key).param("course", course).param("officer", officer).param("status", one(random, "REPORTED", "WAITING", "CONCLUDED"))
                .param("outcome", outcome == null ? null : outcome.name()).param("due", due).param("ended", ended).update();
        if (outcome == Outcome.PASSED) {
            passed(key, course, officer, ended, random);
        }
    }

    private void passed(String key, String course, String officer, LocalDate ended, Random random) {
        jdbc.sql("insert into boiduong.hours_credit (participation, officer, agency, credit_year, hours, credited_on) values (?, ?, ?, ?, ?, ?)")
                .params(key, officer, agency, ended.getYear(), random.nextInt(4, 40), ended).update();
        LocalDate opens = ended.plusDays(92);
        jdbc.sql("""
                insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, self_state, score_number,
                    closed_on, cancelled_on)
                select :id, 0, agency, :course, id, unit, 'OPEN', :ended, :opens, 'DECLINED', 1, :closed, :cancelled from boiduong.officer where id = :officer""")
                .param("id", key).param("course", course).param("officer", officer).param("ended", ended).param("opens", opens)
                .param("closed", random.nextBoolean() ? opens.plusDays(random.nextInt(40)) : null)
                .param("cancelled", random.nextInt(6) == 0 ? opens.plusDays(random.nextInt(40)) : null).update();
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
