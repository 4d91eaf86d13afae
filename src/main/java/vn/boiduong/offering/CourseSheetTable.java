package vn.boiduong.offering;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.participation.Outcome;

/** What was recorded of one course, a query a kind. Who may read it is settled by whoever asks. */
@Repository
class CourseSheetTable {

    private static final String PLANS = """
            select p.id, p.training_year, p.decided_on, o.full_name decided_by, c.seats, c.cost_per_seat
            from boiduong.plan_course c join boiduong.plan p on p.id = c.plan left join boiduong.officer o on o.id = p.decided_by
            where c.course = :course and c.status = 'APPROVED'""";
    private static final String NOMINATIONS = """
            select n.opens_on, n.opened_on, n.allocated_on, n.seats, n.consolidation_note, n.return_reason, o.full_name signed_by,
                   n.closed_on, n.superior_document_no, n.superior_document_on
            from boiduong.nomination n left join boiduong.officer o on o.id = n.signed_by where n.course = :course""";
    private static final String ROUNDS = """
            select u.code, u.name, r.reserved_seats, r.answered_by answered_by_id, o.full_name answered_by, r.ended_on, r.closed_reason,
                   (select count(*) from boiduong.nominee e where e.course = r.nomination and e.unit = r.unit) named
            from boiduong.unit_round r join boiduong.nomination n on n.course = r.nomination
            join boiduong.unit u on u.agency = n.agency and u.code = r.unit left join boiduong.officer o on o.id = r.answered_by
            where r.nomination = :course order by u.code""";
    private static final String NAMES = """
            select e.officer, o.full_name, q.name as post, e.unit, u.name unit_name, e.status, e.reserve_place, e.moved_up_on, f.full_name in_place_of,
                   e.end_reason, e.override_reason, e.ended_on
            from boiduong.nominee e join boiduong.officer o on o.id = e.officer
            join boiduong.position q on q.agency = o.agency and q.code = o.position
            join boiduong.unit u on u.agency = e.agency and u.code = e.unit left join boiduong.officer f on f.id = e.in_place_of
            where e.course = :course order by e.turn""";
    private static final String SENT = """
            select p.officer, o.full_name, p.unit, u.name unit_name, p.outcome, p.concluded_on, p.test_score, p.hours_credited, p.certificate_no,
                   r.reported_at, v.full_name verified_by, r.verified_at, coalesce(p.ended_reason, p.follow_up_note) reason, e.status evaluation,
                   e.score, e.opens_on
            from boiduong.participation p join boiduong.officer o on o.id = p.officer
            join boiduong.unit u on u.agency = p.agency and u.code = p.unit
            left join boiduong.participation_result r on r.id = (select max(x.id) from boiduong.participation_result x where x.participation = p.id)
            left join boiduong.officer v on v.id = r.verified_by
            left join boiduong.evaluation e on e.course = p.course and e.officer = p.officer
            where p.course = :course order by p.officer""";
    private static final String CHANGES = """
            select c.kind, c.headline, c.reason, o.full_name recorded_by, c.recorded_at
            from boiduong.change_record c left join boiduong.officer o on o.id = c.recorded_by
            where c.agency = :agency and c.course = :course order by c.id""";

    private final JdbcClient jdbc;

    CourseSheetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Plan(String id, int trainingYear, LocalDate decidedOn, String decidedBy, int seats, long costPerSeat) {
    }

    record Nomination(LocalDate opensOn, LocalDate openedOn, LocalDate allocatedOn, int seats, String consolidationNote, String returnReason,
                      String signedBy, LocalDate closedOn, String superiorDocumentNo, LocalDate superiorDocumentOn) {
    }

    record Round(String code, String name, int reservedSeats, String answeredById, String answeredBy, LocalDate endedOn, String closedReason, int named) {
    }

    record Name(String officer, String fullName, String post, String unit, String unitName, CourseSheet.Named.Status status,
                Integer reservePlace, LocalDate movedUpOn, String inPlaceOf, String endReason, String overrideReason, LocalDate endedOn) {
    }

    record Person(String officer, String fullName, String unit, String unitName, Outcome outcome, LocalDate concludedOn, BigDecimal testScore,
                  int hoursCredited, String certificateNo, Timestamp reportedAt, String verifiedBy, Timestamp verifiedAt, String reason,
                  String evaluation, BigDecimal score, LocalDate opensOn) {
    }

    record Change(String kind, String headline, String reason, String recordedBy, Timestamp recordedAt) {

        Instant at() {
            return recordedAt.toInstant();
        }

        /** About the course itself, not about one of its people. */
        boolean ofTheCourse() {
            return kind.startsWith("COURSE_");
        }
    }

    Optional<Plan> plan(String course) {
        return jdbc.sql(PLANS).param("course", course).query(Plan.class).optional();
    }

    Optional<Nomination> nomination(String course) {
        return jdbc.sql(NOMINATIONS).param("course", course).query(Nomination.class).optional();
    }

    List<Round> rounds(String course) {
        return jdbc.sql(ROUNDS).param("course", course).query(Round.class).list().stream()
                .sorted(Comparator.comparing(Round::name, NameOrder.OF_THINGS)).toList();
    }

    List<Name> names(String course) {
        return jdbc.sql(NAMES).param("course", course).query(Name.class).list();
    }

    List<Person> sent(String course) {
        return jdbc.sql(SENT).param("course", course).query(Person.class).list().stream()
                .sorted(Comparator.comparing(Person::unitName, NameOrder.OF_THINGS).thenComparing(Person::fullName, NameOrder.OF_PEOPLE)).toList();
    }

    List<Change> changes(String agency, String course) {
        return jdbc.sql(CHANGES).param("agency", agency).param("course", course).query(Change.class).list();
    }
}
