package vn.boiduong.engine;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Open tasks by course and year, and where running cases stand, as counts that are there when asked for. PostgreSQL keeps them by
 * triggers on the engine's tables, so that whatever changes those, the engine, a repair or a migration, changes the counts in the
 * same transaction; H2 counts the rows. The engine makes its tables after Flyway ran, so this comes after both.
 */
@Component
class EngineCounts {

    private static final Logger LOG = LoggerFactory.getLogger(EngineCounts.class);
    private static final String OPEN_WORK = """
            create or replace view boiduong.open_work_now as
            select agency, whose, due_at, count(*) as tasks from (
                select t.TENANT_ID_ as agency, coalesce(case
                    when substring(p.BUSINESS_KEY_ from 1 for char_length(t.TENANT_ID_) + 1) = t.TENANT_ID_ || '/'
                        then substring(p.BUSINESS_KEY_ from 1 for char_length(t.TENANT_ID_) + 5)
                    when position('/' in p.BUSINESS_KEY_) > 0 then substring(p.BUSINESS_KEY_ from 1 for position('/' in p.BUSINESS_KEY_) - 1)
                    else p.BUSINESS_KEY_ end, '') as whose, t.DUE_DATE_ as due_at
                from ACT_RU_TASK t left join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where t.TENANT_ID_ is not null) tasks
            group by agency, whose, due_at""";
    private static final String STANDING = """
            create or replace view boiduong.case_standing_now as
            select agency, definition, step, active, root, count(*) as executions from (
                select TENANT_ID_ as agency, PROC_DEF_ID_ as definition, ACT_ID_ as step, IS_ACTIVE_ as active,
                    case when PARENT_ID_ is null then true else false end as root
                from ACT_RU_EXECUTION where TENANT_ID_ is not null) executions
            group by agency, definition, step, active, root""";
    private static final List<String> COUNTED_WHEN_ASKED = List.of("create or replace view boiduong.open_work as select * from boiduong.open_work_now",
            "create or replace view boiduong.case_standing as select * from boiduong.case_standing_now");
    private static final List<String> KEPT = List.of("""
            create trigger boiduong_counted after insert or delete on ACT_RU_TASK for each row execute function boiduong.count_task()""", """
            create trigger boiduong_counted_anew after update on ACT_RU_TASK for each row
            when ((old.DUE_DATE_, old.TENANT_ID_, old.PROC_INST_ID_) is distinct from (new.DUE_DATE_, new.TENANT_ID_, new.PROC_INST_ID_))
            execute function boiduong.count_task()""", """
            create trigger boiduong_counted after insert or delete on ACT_RU_EXECUTION for each row execute function boiduong.count_execution()""", """
            create trigger boiduong_counted_anew after update on ACT_RU_EXECUTION for each row
            when ((old.TENANT_ID_, old.PROC_DEF_ID_, old.ACT_ID_, old.IS_ACTIVE_, old.PARENT_ID_ is null)
                is distinct from (new.TENANT_ID_, new.PROC_DEF_ID_, new.ACT_ID_, new.IS_ACTIVE_, new.PARENT_ID_ is null))
            execute function boiduong.count_execution()""", "delete from boiduong.open_work", "delete from boiduong.case_standing", """
            insert into boiduong.open_work select agency, whose, due_at, tasks from boiduong.open_work_now""", """
            insert into boiduong.case_standing select agency, definition, step, active, root, executions from boiduong.case_standing_now""");

    private final JdbcClient jdbc;
    private final NodesInTurn nodes;
    private final TransactionOperations transaction;

    EngineCounts(JdbcClient jdbc, NodesInTurn nodes, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.nodes = nodes;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void create() {
        nodes.run(() -> transaction.executeWithoutResult(once -> make()));
    }

    private void make() {
        boolean kept = areKept();
        run(OPEN_WORK);
        run(STANDING);
        if (!kept) {
            COUNTED_WHEN_ASKED.forEach(this::run);
        } else if (!haveTriggers()) {
            run("lock table ACT_RU_TASK, ACT_RU_EXECUTION in share row exclusive mode");
            KEPT.forEach(this::run);
            LOG.info("open tasks and running cases are counted as they change from now on");
        }
    }

    /** Makes one row of those that count the same; each night is often enough, and at no time wrong. */
    void fold() {
        if (areKept()) {
            jdbc.sql("select boiduong.fold_counts()").query((row, n) -> "").list();
        }
    }

    private boolean areKept() {
        return jdbc.sql("""
                select count(*) from information_schema.tables
                where lower(table_schema) = 'boiduong' and lower(table_name) = 'open_work' and table_type = 'BASE TABLE'""").query(Integer.class).single() > 0;
    }

    private boolean haveTriggers() {
        return jdbc.sql("select count(*) from pg_trigger where tgname = 'boiduong_counted' and tgrelid = 'ACT_RU_TASK'::regclass")
                .query(Integer.class).single() > 0;
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }
}
