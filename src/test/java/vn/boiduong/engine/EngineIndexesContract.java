package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What keeps waiting cases from slowing the others down has to be there on every database. */
abstract class EngineIndexesContract {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void subTasksAndDueJobsAreFoundByAnIndex() {
        assertThat(firstIndexedColumns("ACT_RU_TASK")).contains("parent_task_id_");
        assertThat(firstIndexedColumns("ACT_RU_JOB")).contains("duedate_");
    }

    @Test
    void casesAreListedByTheIndexOfTheirStart() {
        assertThat(columnsOf("boiduong_case_start", "ACT_HI_PROCINST")).isEqualTo("tenant_id_,start_time_,id_");
    }

    @Test
    void ownTasksAreListedByTheIndexOfTheirDueDay() {
        assertThat(columnsOf("boiduong_task_due", "ACT_RU_TASK")).isEqualTo("tenant_id_,assignee_,due_date_,id_");
    }

    @Test
    void theBoardListsTheMostUrgentAndCountsByIndexesAlone() {
        assertThat(columnsOf("boiduong_task_urgent", "ACT_RU_TASK")).isEqualTo("tenant_id_,due_date_,id_,proc_def_id_");
        assertThat(columnsOf("boiduong_standing", "ACT_RU_EXECUTION")).isEqualTo("tenant_id_,proc_def_id_,act_id_,is_active_,parent_id_");
    }

    private String columnsOf(String index, String table) {
        return jdbc.execute((ConnectionCallback<String>) connection -> {
            var database = connection.getMetaData();
            String name = database.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
            List<String> found = new ArrayList<>();
            try (ResultSet indexes = database.getIndexInfo(null, null, name, false, true)) {
                while (indexes.next()) {
                    if (index.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                        found.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            return String.join(",", found);
        });
    }

    private List<String> firstIndexedColumns(String table) {
        return jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            var database = connection.getMetaData();
            String name = database.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
            try (ResultSet indexes = database.getIndexInfo(null, null, name, false, true)) {
                return columns(indexes);
            }
        });
    }

    private static List<String> columns(ResultSet indexes) throws SQLException {
        List<String> columns = new ArrayList<>();
        while (indexes.next()) {
            if (indexes.getInt("ORDINAL_POSITION") == 1) {
                columns.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
