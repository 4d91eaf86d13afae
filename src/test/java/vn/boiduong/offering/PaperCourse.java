package vn.boiduong.offering;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's first course as it stands when it is over: decided, one of everything, written down by hand. */
final class PaperCourse {

    static final String CODE = "GTHC-01";

    private final JdbcClient jdbc;

    PaperCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decided() {
        run("insert into boiduong.nomination (course, agency, status, opens_on, opened_on, allocated_on, seats, signed_by, closed_on, version)"
                + " values ('GTHC-01', 'TK', 'DECIDED', '2025-12-19', '2025-12-19', '2025-12-22', 8, 'TK001', '2026-01-05', 1)");
        run("insert into boiduong.unit_round (nomination, unit, reserved_seats, answered_by, ended_on) values ('GTHC-01', 'KTHTDT', 2, 'TK022', '2025-12-29')");
        run("insert into boiduong.unit_round (nomination, unit, reserved_seats, ended_on, closed_reason) values ('GTHC-01', 'VP', 0, '2026-01-02', 'Trưởng đơn vị đi công tác')");
        sent("TK024", "KTHTDT", 1, "PASSED", "PASSED");
        sent("TK025", "KTHTDT", 2, "NOT_PASSED", "FAILED");
        sent("TK026", "KTHTDT", 3, "WITHDRAWN", "WITHDRAWN");
        sent("TK006", "VP", 4, "NOT_PASSED", "UNREPORTED");
        sent("TK007", "VP", 5, "DECIDED", null);
        named("TK008", "VP", 6, "WAITING");
        run("update boiduong.nominee set reserve_place = 1, reserve_signed_by = 'TK001', reserve_signed_on = '2026-01-05' where id = 'GTHC-01/TK008'");
        named("TK009", "VP", 7, "STRUCK");
        run("update boiduong.nominee set end_reason = 'Trùng lịch trực', ended_on = '2026-01-05' where id = 'GTHC-01/TK009'");
    }

    private void named(String officer, String unit, int turn, String status) {
        jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)"
                + " values (:id, 'GTHC-01', :officer, 'TK', :unit, :turn, :status, 'TK022', 0, 1)").param("id", CODE + "/" + officer)
                .param("officer", officer).param("unit", unit).param("turn", turn).param("status", status).update();
    }

    private void sent(String officer, String unit, int turn, String status, String outcome) {
        named(officer, unit, turn, status);
        jdbc.sql("insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on,"
                + " report_closes_on, hours_credited) values (:id, 1, 'GTHC-01', :officer, 'TK', :unit, :status, :outcome, '2026-01-15',"
                + " '2026-01-21', '2026-02-04', 0)").param("id", CODE + "/" + officer).param("officer", officer).param("unit", unit)
                .param("status", outcome == null ? "RUNNING" : "CONCLUDED").param("outcome", outcome).update();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
