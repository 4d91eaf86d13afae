package vn.boiduong.tracking.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.ProcessModels;
import vn.boiduong.engine.ProcessModels.Names;
import vn.boiduong.tracking.Standings;

/**
 * Reads the engine's running rows: the engine's own queries neither group nor count per step for one agency, and its lists need a
 * query for each task's groups.
 */
@Component
class CamundaStandings implements Standings {

    private final JdbcClient jdbc;
    private final ProcessModels models;

    CamundaStandings(JdbcClient jdbc, ProcessModels models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    @Override
    public List<Count> counts(String agency) {
        Names names = models.names();
        return jdbc.sql("""
                select definition, step, sum(case when active and step is not null then executions else 0 end) as there,
                    sum(case when root then executions else 0 end) as cases
                from boiduong.case_standing where agency = :agency group by definition, step having sum(executions) <> 0""").param("agency", agency)
                .query((row, n) -> new Count(processOf(row), row.getString("step"), name(row, names), row.getLong("there"), row.getLong("cases"))).list();
    }

    @Override
    public Map<String, Long> overdue(String agency, Instant before) {
        return byProcess(jdbc.sql("""
                select PROC_DEF_ID_ as definition, count(*) as n from ACT_RU_TASK where TENANT_ID_ = :agency and DUE_DATE_ < :before
                group by PROC_DEF_ID_""").param("agency", agency).param("before", Timestamp.from(before)));
    }

    @Override
    public Map<String, Long> failed(String agency) {
        return byProcess(jdbc.sql("""
                select PROC_DEF_ID_ as definition, count(distinct PROC_INST_ID_) as n from ACT_RU_INCIDENT where TENANT_ID_ = :agency
                group by PROC_DEF_ID_""").param("agency", agency));
    }

    @Override
    public List<Spot> spots(Collection<String> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> groups = groups(cases);
        Names names = models.names();
        return jdbc.sql("""
                select e.PROC_INST_ID_ as case_id, e.PROC_DEF_ID_ as definition, e.ACT_ID_ as step, a.START_TIME_ as came, t.ID_ as task,
                    t.ASSIGNEE_ as assignee, t.CREATE_TIME_ as created, t.DUE_DATE_ as due,
                    (select min(j.DUEDATE_) from ACT_RU_JOB j where j.EXECUTION_ID_ = e.ID_ and j.TYPE_ = 'timer') as timer
                from ACT_RU_EXECUTION e left join ACT_RU_TASK t on t.EXECUTION_ID_ = e.ID_ left join ACT_HI_ACTINST a on a.ID_ = e.ACT_INST_ID_
                where e.PROC_INST_ID_ in (:cases) and e.IS_ACTIVE_ and e.ACT_ID_ is not null
                order by case when t.DUE_DATE_ is null then 1 else 0 end, t.DUE_DATE_, t.ID_, e.ID_""").param("cases", cases)
                .query((row, n) -> spot(row, groups, name(row, names))).list();
    }

    private Map<String, List<String>> groups(Collection<String> cases) {
        Map<String, List<String>> groups = new HashMap<>();
        jdbc.sql("""
                select l.TASK_ID_ as task, l.GROUP_ID_ as offered from ACT_RU_TASK t join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_
                where t.PROC_INST_ID_ in (:cases) and l.GROUP_ID_ is not null""").param("cases", cases).query(row -> {
                    groups.merge(row.getString("task"), List.of(row.getString("offered")), (before, one) ->
                            Stream.concat(before.stream(), one.stream()).sorted().toList());
                });
        return groups;
    }

    private static Spot spot(ResultSet row, Map<String, List<String>> groups, String name) throws SQLException {
        String task = row.getString("task");
        Timestamp since = task == null ? row.getTimestamp("came") : row.getTimestamp("created");
        return new Spot(row.getString("case_id"), row.getString("step"), name, instant(since), task == null ? instant(row.getTimestamp("timer")) : null,
                task == null ? null : new Task(task, row.getString("assignee"), groups.getOrDefault(task, List.of()),
                        row.getTimestamp("due")));
    }

    @Override
    public List<Failure> failures(Collection<String> cases) {
        Names names = models.names();
        return cases.isEmpty() ? List.of() : jdbc.sql("""
                select i.PROC_INST_ID_ as case_id, r.PROC_INST_ID_ as in_case, r.PROC_DEF_ID_ as definition, r.CONFIGURATION_ as job,
                    coalesce(r.FAILED_ACTIVITY_ID_, r.ACTIVITY_ID_) as step, r.INCIDENT_TIMESTAMP_ as since
                from ACT_RU_INCIDENT i join ACT_RU_INCIDENT r on r.ID_ = i.ROOT_CAUSE_INCIDENT_ID_
                where i.PROC_INST_ID_ in (:cases) order by r.INCIDENT_TIMESTAMP_, r.ID_""").param("cases", cases)
                .query((row, n) -> new Failure(row.getString("case_id"), row.getString("in_case"), processOf(row), row.getString("job"), name(row, names),
                        instant(row.getTimestamp("since")))).list();
    }

    private static Map<String, Long> byProcess(JdbcClient.StatementSpec query) {
        Map<String, Long> counts = new HashMap<>();
        query.query(row -> {
            counts.merge(processOf(row), row.getLong("n"), Long::sum);
        });
        return counts;
    }

    /** A definition's id begins with its process, whatever the version. */
    private static String processOf(ResultSet row) throws SQLException {
        String definition = row.getString("definition");
        return definition.substring(0, definition.indexOf(':'));
    }

    private static String name(ResultSet row, Names names) throws SQLException {
        String step = row.getString("step");
        return names.of(row.getString("definition"), step).filter(name -> !name.isEmpty()).orElse(step);
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
