package vn.boiduong.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Six indexes the engine's schema lacks. Without the first two fifty thousand waiting cases nearly halve the rate of everything:
 * each completed task looks for sub-tasks, each acquisition of jobs sorts by due date. By the third an agency's cases are listed
 * from the latest on without sorting all there ever were, by the fourth a person's tasks from the most urgent on,
 * by the fifth everybody's, and from the sixth alone it is counted where running cases stand; where the database has the function for
 * it, a seventh finds tasks by the words of their titles.
 */
@Component
public class EngineIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(EngineIndexes.class);

    private final JdbcClient jdbc;
    private final NodesInTurn nodes;
    private volatile boolean titleWords;

    EngineIndexes(JdbcClient jdbc, NodesInTurn nodes) {
        this.jdbc = jdbc;
        this.nodes = nodes;
    }

    @EventListener(ApplicationStartedEvent.class)
    void create() {
        nodes.run(this::make);
    }

    /** Each in a transaction of its own, so that no table stays locked while the next index is made. */
    private void make() {
        jdbc.sql("create index if not exists boiduong_task_parent on ACT_RU_TASK(PARENT_TASK_ID_)").update();
        jdbc.sql("create index if not exists boiduong_job_due on ACT_RU_JOB(DUEDATE_)").update();
        jdbc.sql("create index if not exists boiduong_case_start on ACT_HI_PROCINST(TENANT_ID_, START_TIME_, ID_)").update();
        jdbc.sql("create index if not exists boiduong_task_due on ACT_RU_TASK(TENANT_ID_, ASSIGNEE_, DUE_DATE_, ID_)").update();
        jdbc.sql("create index if not exists boiduong_task_urgent on ACT_RU_TASK(TENANT_ID_, DUE_DATE_, ID_, PROC_DEF_ID_)").update();
        jdbc.sql("create index if not exists boiduong_standing on ACT_RU_EXECUTION(TENANT_ID_, PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, PARENT_ID_)").update();
        boolean canSplitTitles = jdbc.sql("""
                select count(*) from information_schema.routines where routine_schema = 'boiduong' and routine_name = 'title_words'""")
                .query(Integer.class).single() > 0;
        if (canSplitTitles) {
            jdbc.sql("""
                    create index if not exists boiduong_title_words on ACT_RU_VARIABLE using gin (boiduong.title_words(TEXT_))
                    where NAME_ = 'caseTitle' and TASK_ID_ is not null""").update();
        }
        titleWords = canSplitTitles;
        LOG.debug("the engine's indexes of tasks, jobs and past cases are there");
    }

    /** Whether tasks are found by the words of their titles; known once the application has started. */
    public boolean haveTitleWords() {
        return titleWords;
    }
}
