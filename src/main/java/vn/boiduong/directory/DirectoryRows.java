package vn.boiduong.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/** Reads the directory's records from rows; lists inside a row are joined by commas. */
final class DirectoryRows {

    private DirectoryRows() {
    }

    static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(row.getString("code"), row.getString("name"), row.getString("parent_name"),
                row.getString("place"), row.getString("coordinating_unit"));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(row.getString("agency"), row.getString("code"), row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind")), row.getString("head"));
    }

    static Requirement requirement(ResultSet row, int number) throws SQLException {
        return new Requirement(row.getString("agency"), row.getString("code"), row.getString("name"),
                Requirement.Category.valueOf(row.getString("category")));
    }

    static Position position(ResultSet row, int number) throws SQLException {
        return new Position(row.getString("agency"), row.getString("code"), row.getString("name"),
                Position.Duty.valueOf(row.getString("duty")), words(row, "requirements"));
    }

    static Officer officer(ResultSet row, int number) throws SQLException {
        return new Officer(row.getString("id"), row.getString("agency"), row.getString("full_name"),
                day(row, "date_of_birth"), row.getString("gender"), Officer.PersonType.valueOf(row.getString("person_type")),
                row.getString("unit"), row.getString("position"), row.getString("email"),
                day(row, "joined_on"), day(row, "left_on"), words(row, "roles"));
    }

    static Qualification qualification(ResultSet row, int number) throws SQLException {
        return new Qualification(row.getString("officer"), row.getString("requirement"), row.getString("certificate_no"),
                day(row, "issued_on"), row.getString("course_code"));
    }

    static Leave leave(ResultSet row, int number) throws SQLException {
        Leave recorded = leaveOnRecord(row, number);
        LocalDate ended = day(row, "ended_from");
        return ended == null ? recorded : new Leave(recorded.officer(), recorded.firstDay(), ended.minusDays(1), recorded.kind());
    }

    /** As it was laid down. */
    static Leave leaveOnRecord(ResultSet row, int number) throws SQLException {
        return new Leave(row.getString("officer"), day(row, "first_day"), day(row, "last_day"),
                Leave.Kind.valueOf(row.getString("kind")));
    }

    static Deputy deputy(ResultSet row, int number) throws SQLException {
        LocalDate ended = day(row, "ended_from");
        return deputy(row, ended == null ? day(row, "last_day") : ended.minusDays(1));
    }

    /** What was done on the day of an early end may have been done before it. */
    static Deputy deputyOnRecord(ResultSet row, int number) throws SQLException {
        LocalDate ended = day(row, "ended_from");
        return deputy(row, ended == null ? day(row, "last_day") : ended);
    }

    private static Deputy deputy(ResultSet row, LocalDate lastDay) throws SQLException {
        return new Deputy(row.getString("agency"), row.getString("unit"), row.getString("officer"), day(row, "first_day"), lastDay);
    }

    static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(row.getString("officer"), row.getString("from_unit"), row.getString("to_unit"), day(row, "moved_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream(StringUtils.tokenizeToStringArray(row.getString(column), ",")).sorted()
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
