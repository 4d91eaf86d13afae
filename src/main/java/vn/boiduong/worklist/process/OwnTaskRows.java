package vn.boiduong.worklist.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.worklist.OwnTask;
import vn.boiduong.worklist.OwnTasks;
import vn.boiduong.worklist.OwnTasks.KindCount;
import vn.boiduong.worklist.OwnTasks.Wanted;

/**
 * A person's open tasks read past the engine's own list, which asks its table of grants about every task: whoever is assigned, or of
 * a group a task is offered to, is granted it, so these two are asked for instead. Of many tasks no more are read than a page
 * shows and those of others due in between.
 */
@Component
class OwnTaskRows {

    /** From so many on, tasks offered to a group are walked by their due day instead of looked up one by one. */
    private static final int FEW = 5_000;
    private static final Comparator<OwnTask> MOST_URGENT =
            Comparator.comparing(OwnTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(OwnTask::id);

    private final JdbcClient jdbc;
    private final TitleWords titles;
    private final int few;

    @Autowired
    OwnTaskRows(JdbcClient jdbc, TitleWords titles) {
        this(jdbc, titles, FEW);
    }

    OwnTaskRows(JdbcClient jdbc, TitleWords titles, int few) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.few = few;
    }

    List<OwnTask> of(Actor actor, Wanted wanted, int most) {
        Optional<List<String>> titled = titles.tasks(wanted.words(), actor.agency());
        if (titled.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        List<OwnTask> dated = wanted.after() != null && wanted.after().dueAt() == null ? List.of() : page(actor, wanted, titled, true, most);
        return dated.size() == most ? dated : Stream.concat(dated.stream(), page(actor, wanted, titled, false, most - dated.size()).stream()).toList();
    }

    private List<OwnTask> page(Actor actor, Wanted wanted, Optional<List<String>> titled, boolean dated, int most) {
        List<OwnTask> own = rows(OwnTaskSql.assignedTo(actor.officerId(), actor.agency()).among(titled).only(wanted, dated), most);
        List<OwnTask> offered = actor.groups().isEmpty() ? List.of() : rows(offered(actor, titled).only(wanted, dated), most);
        return Stream.concat(own.stream(), offered.stream()).sorted(MOST_URGENT).limit(most).toList();
    }

    List<OwnTask> takenByColleagues(Actor actor, int most) {
        List<String> units = actor.unitsHeaded().stream().sorted().map(unit -> Role.headGroup(actor.agency(), unit)).toList();
        return units.isEmpty() ? List.of() : rows(OwnTaskSql.takenByOthers(units, actor), most);
    }

    List<OwnTask> withIds(String agency, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : rows(OwnTaskSql.ofAgency(agency).among(Optional.of(List.copyOf(ids))), ids.size());
    }

    private OwnTaskSql offered(Actor actor, Optional<List<String>> titled) {
        return titled.isEmpty() ? offered(actor) : OwnTaskSql.offeredToMany(actor.groups(), actor.agency()).among(titled);
    }

    private OwnTaskSql offered(Actor actor) {
        return few(actor.groups()) ? OwnTaskSql.offeredToFew(actor.groups(), actor.agency())
                : OwnTaskSql.offeredToMany(actor.groups(), actor.agency());
    }

    private boolean few(Collection<String> groups) {
        return jdbc.sql("select count(*) from (select 1 from ACT_RU_IDENTITYLINK where GROUP_ID_ in (:groups) and TASK_ID_ is not null limit :few) so_many")
                .param("groups", groups).param("few", few).query(Integer.class).single() < few;
    }

    private List<OwnTask> rows(OwnTaskSql sql, int most) {
        return jdbc.sql(sql.text()).params(sql.values()).param("most", most).query((row, number) -> task(row)).list();
    }

    private static OwnTask task(ResultSet row) throws SQLException {
        Optional<String> round = Optional.ofNullable(row.getString("ROUND_UNIT_"));
        Timestamp due = row.getTimestamp("DUE_DATE_");
        TaskRef ref = new TaskRef(processOf(row), row.getString("BUSINESS_KEY_"), row.getString("TASK_DEF_KEY_"), round);
        return new OwnTask(row.getString("ID_"), ref, row.getString("NAME_"), Optional.ofNullable(row.getString("TITLE_")).orElse(""),
                row.getString("TENANT_ID_"), round.orElse(row.getString("CASE_UNIT_")), row.getString("ASSIGNEE_"),
                due == null ? null : new Date(due.getTime()));
    }

    /** Kinds of the own tasks; where there are very many, of the most urgent of them. */
    List<KindCount> kinds(Actor actor, Date today) {
        List<OwnTaskSql> both = actor.groups().isEmpty() ? List.of(OwnTaskSql.assignedTo(actor.officerId(), actor.agency()))
                : List.of(OwnTaskSql.assignedTo(actor.officerId(), actor.agency()), offered(actor));
        return both.stream().flatMap(sql -> kinds(sql, today).stream())
                .collect(Collectors.toMap(KindCount::task, Function.identity(), KindCount::and)).values().stream()
                .sorted(Comparator.comparing(KindCount::name)).toList();
    }

    private List<KindCount> kinds(OwnTaskSql sql, Date today) {
        return jdbc.sql(sql.kinds()).params(sql.values()).param("most", OwnTasks.COUNTED).param("today", new Timestamp(today.getTime()))
                .query((row, number) -> new KindCount(processOf(row), row.getString("TASK_DEF_KEY_"), row.getString("NAME_"),
                        row.getLong("OPEN_"), row.getLong("OVERDUE_"))).list();
    }

    /** Counts up to one more than so many, so that no more are read than that. */
    OwnTasks.Load load(String agency, Date before, int many) {
        return jdbc.sql("""
                select (select count(*) from (select 1 from ACT_RU_TASK where TENANT_ID_ = :agency limit :most) some_open) as OPEN_,
                    (select count(*) from (select 1 from ACT_RU_TASK where TENANT_ID_ = :agency and DUE_DATE_ < :before limit :most) some_late) as OVERDUE_""")
                .param("agency", agency).param("before", new Timestamp(before.getTime())).param("most", many + 1)
                .query((row, number) -> new OwnTasks.Load(row.getLong("OPEN_"), row.getLong("OVERDUE_"))).single();
    }

    /**
     * Reads no task that is in time, and looks each case up by its key: joined, all that run would be read. Only a round's task
     * has its unit in a variable, so it is looked for there only where no person's case names one.
     */
    List<OwnTasks.Late> lateByUnit(String agency, Date before) {
        return jdbc.sql("""
                select unit, count(*) as tasks, sum(case when office then 1 else 0 end) as of_the_office, min(due) as oldest
                from (select t.DUE_DATE_ as due, coalesce(
                        (select s.unit from boiduong.participation s
                            where s.id = (select e.BUSINESS_KEY_ from ACT_RU_EXECUTION e where e.ID_ = t.PROC_INST_ID_)),
                        (select v.TEXT_ from ACT_RU_VARIABLE v where v.EXECUTION_ID_ = t.EXECUTION_ID_ and v.NAME_ = 'unitId')) as unit,
                        exists (select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.GROUP_ID_ in ('hr', 'chairman')) as office
                    from ACT_RU_TASK t where t.TENANT_ID_ = :agency and t.DUE_DATE_ < :before) late
                group by unit order by tasks desc, unit""").param("agency", agency).param("before", new Timestamp(before.getTime()))
                .query((row, number) -> new OwnTasks.Late(row.getString("unit"), row.getLong("tasks"), row.getLong("of_the_office"),
                        new Date(row.getTimestamp("oldest").getTime()))).list();
    }

    List<OwnTasks.Waiting> lateOf(String agency, Collection<String> units, Date before, int most) {
        List<OwnTask> late = units.isEmpty() ? List.of()
                : rows(OwnTaskSql.ofAgency(agency).concerning(units).only(new Wanted(List.of(), null, null, before, null), true), most);
        Map<String, List<String>> groups = late.isEmpty() ? Map.of() : jdbc.sql("""
                select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where GROUP_ID_ is not null and TASK_ID_ in (:ids) order by GROUP_ID_""")
                .param("ids", late.stream().map(OwnTask::id).toList()).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return late.stream().map(task -> new OwnTasks.Waiting(task, groups.getOrDefault(task.id(), List.of()))).toList();
    }

    /** From the person's own cases on, of which there are few: of the tasks the person has there may be thousands. */
    Map<String, Long> aboutSelf(Actor actor) {
        return jdbc.sql("""
                select t.TASK_DEF_KEY_, count(*) from ACT_RU_TASK t
                where t.PROC_INST_ID_ = any (array (select c.ID_ from boiduong.participation s join ACT_RU_EXECUTION c on c.BUSINESS_KEY_ = s.id
                        where s.officer = :officer))
                    and t.TENANT_ID_ = :agency and (t.ASSIGNEE_ = :officer or t.ASSIGNEE_ is null
                        and (select count(*) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.GROUP_ID_ in (:groups)) > 0)
                group by t.TASK_DEF_KEY_""").param("officer", actor.officerId()).param("agency", actor.agency())
                .param("groups", actor.groups().isEmpty() ? List.of("") : actor.groups())
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String processOf(ResultSet row) throws SQLException {
        String definition = row.getString("PROC_DEF_ID_");
        return definition.substring(0, definition.indexOf(':'));
    }

    /** What the form of each of these says above its fields. */
    Map<String, String> briefs(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : jdbc.sql("select TASK_ID_, TEXT_ from ACT_RU_VARIABLE where NAME_ = 'caseBrief' and TASK_ID_ in (:ids)")
                .param("ids", ids).query((row, number) -> Map.entry(row.getString(1), Optional.ofNullable(row.getString(2)).orElse(""))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
