package vn.boiduong.history.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.boiduong.history.CaseArchive.Wanted;
import vn.boiduong.identity.Role;

/**
 * One statement for one page, whatever is asked for. It walks the index of the agency's cases by start from where the page before
 * ended; who and what a case is about is looked up by the indexes of business key, operation log and group.
 */
final class CaseSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private CaseSql() {
    }

    static CaseSql of(Wanted wanted, Collection<String> processes) {
        CaseSql sql = new CaseSql();
        sql.where("p.TENANT_ID_ = " + sql.value(wanted.agency()));
        sql.where("p.PROC_DEF_KEY_ in " + sql.values(wanted.process() == null ? processes : List.of(wanted.process())));
        sql.subjects(wanted);
        sql.time(wanted);
        return sql;
    }

    String text() {
        return "select p.* from ACT_HI_PROCINST p where " + String.join(" and ", conditions) + " order by p.START_TIME_ desc, p.ID_ desc";
    }

    Map<String, Object> values() {
        return values;
    }

    private void subjects(Wanted wanted) {
        if (wanted.courses() != null) {
            String courses = values(wanted.courses());
            among("select c.ID_ from ACT_HI_PROCINST c where c.BUSINESS_KEY_ in " + courses,
                    byKey("boiduong.participation s", "s.id", "s.course in " + courses));
        }
        if (wanted.people() != null) {
            String people = values(wanted.people());
            among(byKey("boiduong.participation s", "s.id", "s.officer in " + people),
                    byKey("boiduong.nominee s", "s.course", "s.officer in " + people),
                    byKey("boiduong.concern s", "s.id", "s.raised_by in " + people));
        }
        if (wanted.unit() != null) {
            String unit = "s.agency = " + value(wanted.agency()) + " and s.unit = " + value(wanted.unit());
            among(byKey("boiduong.participation s", "s.id", unit), byKey("boiduong.concern s", "s.id", unit),
                    "select t.PROC_INST_ID_ from ACT_HI_IDENTITYLINK l join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_ where l.GROUP_ID_ = "
                            + value(Role.headGroup(wanted.agency(), wanted.unit())));
        }
        if (wanted.actors() != null) {
            among("select o.PROC_INST_ID_ from ACT_HI_OP_LOG o where o.PROC_INST_ID_ is not null and o.USER_ID_ in " + values(wanted.actors()));
        }
    }

    private void time(Wanted wanted) {
        if (wanted.ended() != null) {
            where("p.END_TIME_ is " + (wanted.ended() ? "not null" : "null"));
        }
        if (wanted.from() != null) {
            where("p.START_TIME_ >= " + value(Date.from(wanted.from())));
        }
        if (wanted.before() != null) {
            where("p.START_TIME_ < " + value(Date.from(wanted.before())));
        }
        if (wanted.after() != null) {
            String last = value(Date.from(wanted.after().startedAt()));
            where("p.START_TIME_ <= " + last + " and (p.START_TIME_ < " + last + " or p.ID_ < " + value(wanted.after().id()) + ")");
        }
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
        return "#{" + name + "}";
    }
}
