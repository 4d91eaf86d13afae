package vn.boiduong.history.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.boiduong.history.CaseArchive.About;
import vn.boiduong.history.CaseArchive.Place;
import vn.boiduong.history.CaseArchive.Standing;
import vn.boiduong.history.CaseArchive.State;
import vn.boiduong.history.CaseArchive.Wanted;
import vn.boiduong.history.CaseArchive.Year;
import vn.boiduong.identity.Role;

/**
 * One statement for one page, whatever is asked for: ids of cases, each with its place in the order. It walks the index of the agency's
 * cases by start, or of its tasks by due day, from where the page before ended; who and what a case is about is looked up by the indexes
 * of business key, operation log and group.
 */
final class CaseSql {

    private static final String MOST_URGENT = "not exists (select 1 from ACT_RU_TASK m where m.PROC_INST_ID_ = t.PROC_INST_ID_ "
            + "and (m.DUE_DATE_ < t.DUE_DATE_ or m.DUE_DATE_ = t.DUE_DATE_ and m.ID_ < t.ID_))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean byDue;

    private CaseSql(boolean byDue) {
        this.byDue = byDue;
    }

    static CaseSql of(Wanted wanted, Collection<String> processes) {
        CaseSql sql = new CaseSql(wanted.standing().state() == State.DUE);
        sql.where("p.TENANT_ID_ = " + sql.value(wanted.agency()));
        sql.where("p.PROC_DEF_KEY_ in " + sql.values(wanted.about().process() == null ? processes : List.of(wanted.about().process())));
        sql.subjects(wanted.agency(), wanted.about());
        sql.year(wanted.about().year());
        sql.standing(wanted.agency(), wanted.standing());
        sql.started(wanted);
        if (wanted.after() != null) {
            sql.after(wanted.after());
        }
        return sql;
    }

    String text() {
        String where = " where " + String.join(" and ", conditions);
        return byDue ? "select p.ID_ as found, t.DUE_DATE_ as moment, t.ID_ as id from ACT_RU_TASK t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                + where + " order by t.DUE_DATE_, t.ID_ limit :most"
                : "select p.ID_ as found, p.START_TIME_ as moment, p.ID_ as id from ACT_HI_PROCINST p" + where
                + " order by p.START_TIME_ desc, p.ID_ desc limit :most";
    }

    /** Every task there is, not each case once. */
    String count() {
        return "select count(*) from (select 1 from ACT_RU_TASK t join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_ where "
                + conditions.stream().filter(condition -> !condition.equals(MOST_URGENT)).collect(Collectors.joining(" and ")) + " limit :most) some_open";
    }

    Map<String, Object> values() {
        return values;
    }

    private void subjects(String agency, About about) {
        if (about.courses() != null) {
            String courses = values(about.courses());
            among("select c.ID_ from ACT_HI_PROCINST c where c.BUSINESS_KEY_ in " + courses,
                    byKey("boiduong.participation s", "s.id", "s.course in " + courses));
        }
        if (about.people() != null) {
            String people = values(about.people());
            among(byKey("boiduong.participation s", "s.id", "s.officer in " + people),
                    byKey("boiduong.nominee s", "s.course", "s.officer in " + people),
                    byKey("boiduong.concern s", "s.id", "s.raised_by in " + people));
        }
        if (about.unit() != null) {
            String unit = "s.agency = " + value(agency) + " and s.unit = " + value(about.unit());
            among(byKey("boiduong.participation s", "s.id", unit), byKey("boiduong.concern s", "s.id", unit),
                    "select t.PROC_INST_ID_ from ACT_HI_IDENTITYLINK l join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_ where l.GROUP_ID_ = "
                            + value(Role.headGroup(agency, about.unit())));
        }
        if (about.actors() != null) {
            among("select o.PROC_INST_ID_ from ACT_HI_OP_LOG o where o.PROC_INST_ID_ is not null and o.USER_ID_ in " + values(about.actors()));
        }
    }

    /** A course's cases have keys that begin with its code. */
    private void year(Year year) {
        if (year != null) {
            String first = "substring(p.BUSINESS_KEY_ from 1 for position('/' in p.BUSINESS_KEY_ || '/') - 1)";
            where("(p.BUSINESS_KEY_ = " + value(year.key()) + " or p.BUSINESS_KEY_ like " + value(year.key() + "/%")
                    + (year.courses().isEmpty() ? "" : " or " + first + " in " + values(year.courses())) + ")");
        }
    }

    private void standing(String agency, Standing standing) {
        String own = "TENANT_ID_ = " + value(agency);
        switch (standing.state()) {
            case ANY -> { }
            case ENDED -> where("p.END_TIME_ is not null");
            case RUNNING -> running(own);
            case WAITING -> {
                running(own);
                where("not exists (select 1 from ACT_RU_TASK w where w.PROC_INST_ID_ = p.ID_ and w.DUE_DATE_ is not null)");
            }
            case FAILED -> among("select i.PROC_INST_ID_ from ACT_RU_INCIDENT i where i." + own);
            case DUE -> due(own, standing);
        }
        if (standing.step() != null) {
            among("select s.PROC_INST_ID_ from ACT_RU_EXECUTION s where s." + own + " and s.IS_ACTIVE_ and s.ACT_ID_ = " + value(standing.step()));
        }
    }

    /** Said twice, so that the database may begin with the running cases where these are few beside those that ended. */
    private void running(String own) {
        where("p.END_TIME_ is null");
        among("select r.PROC_INST_ID_ from ACT_RU_EXECUTION r where r." + own + " and r.PARENT_ID_ is null");
    }

    /** A case with several open tasks comes once, where its most urgent one stands. */
    private void due(String own, Standing standing) {
        where("t." + own);
        where(standing.dueBefore() == null ? "t.DUE_DATE_ is not null" : "t.DUE_DATE_ < " + value(moment(standing.dueBefore())));
        where(MOST_URGENT);
    }

    private void started(Wanted wanted) {
        if (wanted.from() != null) {
            where("p.START_TIME_ >= " + value(moment(wanted.from())));
        }
        if (wanted.before() != null) {
            where("p.START_TIME_ < " + value(moment(wanted.before())));
        }
    }

    private void after(Place place) {
        String last = value(moment(place.moment()));
        String id = value(place.id());
        where(byDue ? "t.DUE_DATE_ >= " + last + " and (t.DUE_DATE_ > " + last + " or t.ID_ > " + id + ")"
                : "p.START_TIME_ <= " + last + " and (p.START_TIME_ < " + last + " or p.ID_ < " + id + ")");
    }

    private static Timestamp moment(Instant instant) {
        return Timestamp.from(instant);
    }

    private static String byKey(String table, String key, String condition) {
        return "select c.ID_ from " + table + " join ACT_HI_PROCINST c on c.BUSINESS_KEY_ = " + key + " where " + condition;
    }

    private void among(String... ids) {
        where("p.ID_ in (" + String.join(" union ", ids) + ")");
    }

    private void where(String condition) {
        conditions.add(condition);
    }

    private String values(Collection<String> those) {
        return those.stream().map(this::value).collect(Collectors.joining(", ", "(", ")"));
    }

    private String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
