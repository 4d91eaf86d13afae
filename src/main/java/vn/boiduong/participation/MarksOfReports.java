package vn.boiduong.participation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Marks the reports there were before marks were kept. */
@Component
class MarksOfReports implements JavaMigration {

    private static final int BATCH = 1000;
    private static final String NEWEST = """
            select p.id, p.agency, p.officer, extract(year from c.starts_on), r.what_to_apply, case when r.verified is null or r.verified then r.certificate_no end
            from boiduong.participation_result r join boiduong.participation p on p.id = r.participation join boiduong.course c on c.code = p.course
            where not exists (select 1 from boiduong.participation_result later where later.participation = r.participation and later.id > r.id)""";
    private static final String ADD = "insert into boiduong.report_mark (participation, kind, agency, officer, course_year, mark, alike) values (?, ?, ?, ?, ?, ?, false)";
    private static final String ALIKE = """
            update boiduong.report_mark set alike = true where kind = '%1$s' and (agency, mark%2$s) in
                (select agency, mark%2$s from boiduong.report_mark where kind = '%1$s' group by agency, mark%2$s having min(officer) <> max(officer))""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement asked = database.createStatement(); PreparedStatement added = database.prepareStatement(ADD)) {
            asked.setFetchSize(BATCH);
            int read = 0;
            try (ResultSet row = asked.executeQuery(NEWEST)) {
                while (row.next()) {
                    add(row, ReportMarks.WORDS, row.getString(5), added);
                    add(row, ReportMarks.CERTIFICATE, row.getString(6), added);
                    if (++read % BATCH == 0) {
                        added.executeBatch();
                    }
                }
            }
            added.executeBatch();
            asked.executeUpdate(ALIKE.formatted(ReportMarks.WORDS, ", course_year"));
            asked.executeUpdate(ALIKE.formatted(ReportMarks.CERTIFICATE, ""));
        }
    }

    private static void add(ResultSet row, String kind, String text, PreparedStatement added) throws SQLException {
        if (text != null && !text.isBlank()) {
            added.setString(1, row.getString(1));
            added.setString(2, kind);
            added.setString(3, row.getString(2));
            added.setString(4, row.getString(3));
            added.setInt(5, row.getInt(4));
            added.setString(6, ReportMarks.mark(text));
            added.addBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("275");
    }

    @Override
    public String getDescription() {
        return "marks of reports";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
