package vn.boiduong.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

@Component
class StoredCourses implements Courses {

    private static final String ORDER = " order by starts_on, code";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final ReadOnce once;

    StoredCourses(JdbcClient jdbc, ApplicationEventPublisher events, ReadOnce once) {
        this.jdbc = jdbc;
        this.events = events;
        this.once = once;
    }

    @Override
    public Course course(String code) {
        return find(code).orElseThrow(() -> new NotFound("course", code));
    }

    @Override
    public Optional<Course> find(String code) {
        return list("code = :code", Map.of("code", code)).stream().findFirst();
    }

    @Override
    public List<Course> ofYear(String agency, int year) {
        return list("agency = :agency and starts_on between :first and :last", Map.of("agency", agency,
                "first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)));
    }

    @Override
    public List<Course> ofYearByTitle(String agency, int year, int after, int most) {
        return inYear("*", agency, year, " order by name_order, code offset " + after + " rows fetch next " + most + " rows only").query(StoredCourses::course).list();
    }

    @Override
    public int countOfYear(String agency, int year) {
        return inYear("count(*)", agency, year, "").query(Integer.class).single();
    }

    @Override
    public List<String> codesOfYear(String agency, int year) {
        return inYear("code", agency, year, "").query(String.class).list();
    }

    private JdbcClient.StatementSpec inYear(String what, String agency, int year, String which) {
        return jdbc.sql("select " + what + " from boiduong.course where agency = :agency and starts_on between :first and :last" + which)
                .param("agency", agency).param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31));
    }

    @Override
    public List<Course> ofAgency(String agency) {
        return list("agency = :agency", Map.of("agency", agency));
    }

    @Override
    public List<Course> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in (:codes)", Map.of("codes", codes));
    }

    @Override
    @Transactional
    public void move(String code, LocalDate startsOn, LocalDate endsOn) {
        Course course = standing(code);
        if (endsOn.isBefore(startsOn)) {
            throw RuleViolation.inField("endsOn", "course.datesReversed");
        }
        jdbc.sql("update boiduong.course set starts_on = ?, ends_on = ? where code = ?")
                .params(startsOn, endsOn, code).update();
        once.forget();
        events.publishEvent(new CourseMoved(course.agency(), code, startsOn, endsOn, course.startsOn(), course.endsOn()));
    }

    @Override
    @Transactional
    public void changeHours(String code, int hours) {
        standing(code);
        jdbc.sql("update boiduong.course set hours = ? where code = ?").params(hours, code).update();
        once.forget();
    }

    @Override
    @Transactional
    public void cancel(String code, LocalDate on, String reason) {
        Course course = standing(code);
        markCancelled(code, on, reason);
        events.publishEvent(new CourseCancelled(course.agency(), code, on, reason));
    }

    @Override
    @Transactional
    public void markCancelled(String code, LocalDate on, String reason) {
        jdbc.sql("update boiduong.course set cancelled_on = ?, cancel_reason = ? where code = ? and cancelled_on is null")
                .params(on, reason, code).update();
        once.forget();
    }

    private Course standing(String code) {
        jdbc.sql("select code from boiduong.course where code = ? for update").param(code).query().listOfRows();
        once.forget();
        Course course = course(code);
        if (course.isCancelled()) {
            throw new RuleViolation("course.cancelled", course.name());
        }
        return course;
    }

    private List<Course> list(String condition, Map<String, ?> parameters) {
        return once.get(List.of("course", condition, parameters), () -> List.copyOf(jdbc
                .sql("select * from boiduong.course where " + condition + ORDER).params(parameters).query(StoredCourses::course).list()));
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(row.getString("code"), row.getString("agency"), row.getString("name"),
                Course.Content.valueOf(row.getString("content")), row.getString("grants"),
                Course.Mode.valueOf(row.getString("mode")), Course.Location.valueOf(row.getString("location")),
                row.getString("organizer"), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), row.getInt("hours"), row.getInt("seats"),
                row.getLong("cost_per_seat"), duties(row.getString("target_duties")), row.getBoolean("refresher"),
                row.getObject("cancelled_on", LocalDate.class));
    }

    private static Set<Position.Duty> duties(String words) {
        Set<Position.Duty> duties = EnumSet.noneOf(Position.Duty.class);
        Arrays.stream(StringUtils.tokenizeToStringArray(words, ",")).map(Position.Duty::valueOf).forEach(duties::add);
        return Collections.unmodifiableSet(duties);
    }
}
