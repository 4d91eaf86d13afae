package vn.boiduong.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Other people's cases that wait. One ward's two hundred are made by the product itself, through engine and services, in the
 * mix below; the other wards are copies of that ward, row by row in SQL ({@link WardCopies}), with their history and records
 * but without engine users. They wait in 2029 and 2030, so that nothing of them falls due in a measured life of 2026.
 */
class WaitingCases {

    private static final int PER_COURSE = 20;
    private static final LocalDate TODAY = LocalDate.of(2029, 5, 14);

    /** How far the people of a course have got, in order; how many courses of ten, and when such a course ends. */
    private enum Waiting {
        FOR_THE_COURSE_TO_END(4, LocalDate.of(2030, 6, 14)),
        TO_REPORT(1, LocalDate.of(2029, 5, 11)),
        TO_BE_VERIFIED(1, LocalDate.of(2029, 5, 10)),
        FOR_THE_PRACTICE_TO_END(3, LocalDate.of(2029, 5, 9)),
        TO_BE_EVALUATED(1, LocalDate.of(2029, 2, 12));

        private final int courses;
        private final LocalDate courseEnds;

        Waiting(int courses, LocalDate courseEnds) {
            this.courses = courses;
            this.courseEnds = courseEnds;
        }
    }

    private final LifeOfACohort life;
    private final JdbcTemplate database;

    WaitingCases(LifeOfACohort life, JdbcTemplate database) {
        this.life = life;
        this.database = database;
    }

    /** Makes at least so many and lets PostgreSQL look at them; the clock is left where they wait. */
    void make(BenchmarkWard ward, ProductLives people, int cases) {
        life.standAt(LocalDate.of(2029, 1, 8));
        people.settle();
        int courses = 0;
        for (Waiting waiting : Waiting.values()) {
            for (int n = 0; n < waiting.courses; n++) {
                Cohort cohort = new Cohort(ward.code(), ward.code() + "-C" + courses++, ward.members(PER_COURSE));
                bring(people, cohort, waiting);
            }
        }
        int copies = Math.max(0, (cases - 1) / (courses * PER_COURSE));
        new WardCopies(database, ward.code()).make(copies);
        database.execute("vacuum analyze");
    }

    private void bring(ProductLives people, Cohort cohort, Waiting where) {
        people.prepare(cohort, where.courseEnds.minusDays(2), where.courseEnds);
        life.standAt(where.courseEnds.isBefore(TODAY) ? where.courseEnds.minusDays(3) : TODAY);
        people.start(cohort);
        if (where == Waiting.FOR_THE_COURSE_TO_END) {
            return;
        }
        life.standAt(where.courseEnds.plusDays(1));
        people.runDue();
        if (where.ordinal() >= Waiting.TO_BE_VERIFIED.ordinal()) {
            cohort.people().forEach(people::report);
        }
        if (where.ordinal() >= Waiting.FOR_THE_PRACTICE_TO_END.ordinal()) {
            cohort.people().forEach(people::verify);
        }
        if (where == Waiting.TO_BE_EVALUATED) {
            life.standAt(where.courseEnds.plusMonths(3));
            people.runDue();
        }
    }

    /** How many there are, by what they wait for. */
    List<String> counts() {
        List<String> counts = new ArrayList<>();
        database.query("""
                select d.key_, count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.parent_id_ is null group by d.key_ order by 1""", row -> {
            counts.add(row.getLong(2) + " of " + row.getString(1));
        });
        counts.add(database.queryForObject("select count(*) from act_ru_job", Long.class) + " jobs");
        counts.add(database.queryForObject("select count(*) from act_ru_task", Long.class) + " open tasks");
        return counts;
    }
}
