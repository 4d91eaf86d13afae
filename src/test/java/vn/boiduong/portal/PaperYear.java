package vn.boiduong.portal;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's year with a plan, a nomination, a ranking and a report under way, written down by hand. */
final class PaperYear {

    private static final List<String> ROWS = List.of(
            "insert into boiduong.plan (id, version, agency, training_year, status, opened_on, drafted_by, drafted_on, decided_by, decided_on)"
                    + " values ('TK/2026', 1, 'TK', 2026, 'APPROVED', '2026-01-05', 'TK014', '2026-01-05', 'TK001', '2026-01-06')",
            "insert into boiduong.plan (id, version, agency, training_year, status, opened_on) values ('TK/2026/supplement-1', 1, 'TK', 2026, 'DRAFT', '2026-01-06')",
            "insert into boiduong.plan_course values ('TK/2026', 'GTHC-01', 'APPROVED', 8, 650000), ('TK/2026', 'DTC-01', 'EXCLUDED', 6, 1800000)",
            "insert into boiduong.decision_note (agency, process, business_key, task, verdict, reason, done_by, done_at)"
                    + " values ('TK', 'plan', 'TK/2026', 'Task_ApprovePlan', 'RETURNED', 'Thiếu khóa chuyển đổi số', 'TK001', '2026-01-05 09:00:00+07')",
            "insert into boiduong.nomination (course, agency, status, opens_on, opened_on, allocated_on, seats, version)"
                    + " values ('GTHC-01', 'TK', 'OPEN', '2026-01-05', '2026-01-05', '2026-01-05', 8, 1)",
            "insert into boiduong.unit_round (nomination, unit, reserved_seats, answered_by, ended_on) values ('GTHC-01', 'KTHTDT', 2, 'TK022', '2026-01-05')",
            "insert into boiduong.unit_round (nomination, unit, reserved_seats) values ('GTHC-01', 'VP', 0)",
            "insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)"
                    + " values ('GTHC-01/TK024', 'GTHC-01', 'TK024', 'TK', 'KTHTDT', 1, 'SEATED', 'TK022', 0, 1)",
            "insert into boiduong.ranking (id, version, agency, training_year, status, opens_on, period_from, policy_version, computed_on, reviewed_by,"
                    + " provisional_on, objections_until) values ('TK/2026', 1, 'TK', 2026, 'PROVISIONAL', '2026-01-05', '2026-01-01', 1, '2026-01-05', 'TK014', '2026-01-05', '2026-01-12')",
            "insert into boiduong.ranking_row (ranking, officer, unit, credited_hours, exempt, evaluation, test, hours, score, grade, rank_in_agency, rank_in_unit)"
                    + " values ('TK/2026', 'TK024', 'KTHTDT', 24, false, 90.00, 80.00, 60.00, 85.00, 'GOOD', 1, 1), ('TK/2026', 'TK006', 'VP', 24, false, 80.00, null, 60.00, 77.50, 'GOOD', 2, 1)",
            "insert into boiduong.ranking_row (ranking, officer, unit, credited_hours, exempt, not_ranked) values ('TK/2026', 'TK025', 'KTHTDT', 0, false, 'NO_TRAINING')",
            "insert into boiduong.ranking_input (ranking, officer, kind, course, course_hours, score) values ('TK/2026', 'TK024', 'EVALUATION', 'GTHC-01', 24, 90),"
                    + " ('TK/2026', 'TK024', 'TEST', 'GTHC-01', 24, 80), ('TK/2026', 'TK006', 'EVALUATION', 'GTHC-01', 24, 80)",
            "insert into boiduong.ranking_objection (ranking, officer, reason, raised_on) values ('TK/2026', 'TK006', '=Điểm tính thiếu', '2026-01-06')",
            "insert into boiduong.report (id, version, agency, training_year, round_no, status, opened_on, units_due_on, consolidation_due_on, signature_due_on)"
                    + " values ('TK/2026', 1, 'TK', 2026, 1, 'OPEN', '2026-01-05', '2026-01-09', '2026-01-13', '2026-01-14')",
            "insert into boiduong.report_unit (id, version, report, round_no, unit, status, results_text, recorded_by, recorded_on, members, people, completed, not_passed,"
                    + " withdrawn, unreported, running, evaluated, pending, not_yet_due, hours) values ('TK/2026/1/KTHTDT', 1, 'TK/2026', 1, 'KTHTDT', 'REPORTED',"
                    + " 'Đơn vị đã cử đủ người', 'TK022', '2026-01-06', 8, 1, 1, 0, 0, 0, 0, 1, 0, 0, 24)",
            "insert into boiduong.report_unit (id, version, report, round_no, unit, status) values ('TK/2026/1/VP', 1, 'TK/2026', 1, 'VP', 'WAITING')");

    private PaperYear() {
    }

    static void write(JdbcClient jdbc) {
        ROWS.forEach(row -> jdbc.sql(row).update());
    }
}
