package vn.boiduong.worklist.process;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.boiduong.identity.Actor;
import vn.boiduong.worklist.OwnTasks.Wanted;
import vn.boiduong.worklist.OwnTasks.Word;
import vn.boiduong.worklist.PageMark;

/** One statement for one page of tasks, in the order of their due days; it goes on where the page before ended. */
final class OwnTaskSql {

    private static final String COLUMNS = """
            select t.ID_, t.NAME_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_, t.TENANT_ID_, t.ASSIGNEE_, t.DUE_DATE_, e.BUSINESS_KEY_,
            (select v.TEXT_ from ACT_RU_VARIABLE v where v.TASK_ID_ = t.ID_ and v.NAME_ = 'caseTitle') as TITLE_,
            (select v.TEXT_ from ACT_RU_VARIABLE v where v.EXECUTION_ID_ = t.EXECUTION_ID_ and v.NAME_ = 'unitId') as ROUND_UNIT_,
            (select s.unit from boiduong.participation s where s.id = e.BUSINESS_KEY_) as CASE_UNIT_
            from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where\s""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String order = "t.DUE_DATE_, t.ID_";

    private OwnTaskSql() {
    }

    static OwnTaskSql ofAgency(String agency) {
        OwnTaskSql sql = new OwnTaskSql();
        return sql.where("t.TENANT_ID_ = " + sql.value(agency));
    }

    /** Tasks this person has. */
    static OwnTaskSql assignedTo(String officer, String agency) {
        OwnTaskSql sql = new OwnTaskSql();
        sql.where("t.TENANT_ID_ = " + sql.value(agency)).where("t.ASSIGNEE_ = " + sql.value(officer));
        return sql;
    }

    /** Tasks nobody has taken that are offered to one of these groups, few of them. */
    static OwnTaskSql offeredToFew(Collection<String> groups, String agency) {
        OwnTaskSql sql = new OwnTaskSql();
        sql.where(offeredTo(sql.values(groups))).where("t.TENANT_ID_ = " + sql.value(agency)).where("t.ASSIGNEE_ is null");
        return sql;
    }

    /** As an array each is looked up by its key, as a query all tasks there are might be read. */
    private static String offeredTo(String groups) {
        return "t.ID_ = any (array (select l.TASK_ID_ from ACT_RU_IDENTITYLINK l where l.TASK_ID_ is not null and l.GROUP_ID_ in " + groups + "))";
    }

    /** Tasks offered to one of these groups that somebody else has taken. */
    static OwnTaskSql takenByOthers(Collection<String> groups, Actor actor) {
        OwnTaskSql sql = new OwnTaskSql();
        sql.where(offeredTo(sql.values(groups))).where("t.TENANT_ID_ = " + sql.value(actor.agency())).where("t.ASSIGNEE_ is not null")
                .where("t.ASSIGNEE_ <> " + sql.value(actor.officerId()));
        return sql;
    }

    /** As {@link #offeredToFew}, where a good part of all there are is offered to them: from the most urgent on until the page is full. */
    static OwnTaskSql offeredToMany(Collection<String> groups, String agency) {
        OwnTaskSql sql = new OwnTaskSql();
        sql.where("t.TENANT_ID_ = " + sql.value(agency)).where("t.ASSIGNEE_ is null")
                .where("(select count(*) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.GROUP_ID_ in " + sql.values(groups) + ") > 0");
        sql.order = "t.TENANT_ID_, t.ASSIGNEE_, t.DUE_DATE_, t.ID_";
        return sql;
    }

    /** Among these alone, where they are told. */
    OwnTaskSql among(Optional<List<String>> tasks) {
        return tasks.map(ids -> where("t.ID_ in " + values(ids))).orElse(this);
    }

    /** Only what is wanted, and of it what has a due day or what has none. */
    OwnTaskSql only(Wanted wanted, boolean dated) {
        where(dated ? "t.DUE_DATE_ is not null" : "t.DUE_DATE_ is null");
        if (wanted.kind() != null) {
            where("(t.TASK_DEF_KEY_ = " + value(wanted.kind()) + " or t.PROC_DEF_ID_ like " + value(wanted.kind() + ":%") + ")");
        }
        if (wanted.dueFrom() != null) {
            where("t.DUE_DATE_ >= " + moment(wanted.dueFrom()));
        }
        if (wanted.dueBefore() != null) {
            where("t.DUE_DATE_ < " + moment(wanted.dueBefore()));
        }
        wanted.words().forEach(this::word);
        return wanted.after() == null ? this : after(wanted.after(), dated);
    }

    private OwnTaskSql after(PageMark last, boolean dated) {
        if (!dated) {
            return last.dueAt() == null ? where("t.ID_ > " + value(last.id())) : this;
        }
        String due = moment(last.dueAt());
        return where("t.DUE_DATE_ >= " + due).where("(t.DUE_DATE_ > " + due + " or t.ID_ > " + value(last.id()) + ")");
    }

    private void word(Word word) {
        String title = "coalesce((select v.TEXT_ from ACT_RU_VARIABLE v where v.TASK_ID_ = t.ID_ and v.NAME_ = 'caseTitle'), '')";
        String found = "regexp_like(t.NAME_ || ' ' || " + title + ", " + value(word.pattern()) + ")";
        where(word.units().isEmpty() ? found : "(" + found + " or " + ofUnits(word.units()) + ")");
    }

    OwnTaskSql concerning(Collection<String> units) {
        return where("(" + ofUnits(units) + ")");
    }

    private String ofUnits(Collection<String> units) {
        return "exists (select 1 from boiduong.participation s where s.id = e.BUSINESS_KEY_ and s.unit in " + values(units) + ")"
                + " or exists (select 1 from ACT_RU_VARIABLE u where u.EXECUTION_ID_ = t.EXECUTION_ID_ and u.NAME_ = 'unitId' and u.TEXT_ in "
                + values(units) + ")";
    }

    String text() {
        return COLUMNS + ordered();
    }

    /** How many there are of each kind among the first so many. */
    String kinds() {
        return "select TASK_DEF_KEY_, max(NAME_) as NAME_, max(PROC_DEF_ID_) as PROC_DEF_ID_, count(*) as OPEN_, count(case when DUE_DATE_ < :today "
                + "then 1 end) as OVERDUE_ from (select t.* from ACT_RU_TASK t where " + ordered() + ") first_ones group by TASK_DEF_KEY_";
    }

    private String ordered() {
        return String.join(" and ", conditions) + " order by " + order + " limit :most";
    }

    Map<String, Object> values() {
        return values;
    }

    private OwnTaskSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    private String moment(Date moment) {
        return value(new Timestamp(moment.getTime()));
    }

    private String values(Collection<String> those) {
        return those.isEmpty() ? "(null)" : those.stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
    }

    private String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
