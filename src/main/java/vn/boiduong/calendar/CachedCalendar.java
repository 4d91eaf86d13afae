package vn.boiduong.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar everybody asks, kept in memory: a rehearsal asks it a million times. A change made here is seen at once, one
 * made on another node within a minute; nobody sees a change before it commits but its own transaction.
 */
@Component
class CachedCalendar implements WorkingCalendar {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private record Loaded(DayTable table, long at) {
    }

    private final JdbcClient jdbc;
    private volatile Loaded loaded;

    CachedCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return table().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return table().plusWorkingDays(day, n);
    }

    @Override
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        return table().minusWorkingDays(day, n);
    }

    @Override
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return table().firstWorkingDayFrom(day);
    }

    @Override
    public LocalDate lastWorkingDayBefore(LocalDate day) {
        return table().lastWorkingDayBefore(day);
    }

    @Override
    public boolean isConfirmed(int year) {
        return table().isConfirmed(year);
    }

    /** The table has changed in the current transaction: it alone sees the change until it commits. */
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            loaded = null;
        } else if (TransactionSynchronizationManager.getResource(this) instanceof Change change) {
            change.table = read();
        } else {
            Change change = new Change(read());
            TransactionSynchronizationManager.bindResource(this, change);
            TransactionSynchronizationManager.registerSynchronization(change);
        }
    }

    /** The table as the current transaction has made it. */
    private final class Change implements TransactionSynchronization {

        private DayTable table;

        Change(DayTable table) {
            this.table = table;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CachedCalendar.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CachedCalendar.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CachedCalendar.this);
            loaded = null;
        }
    }

    private DayTable table() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Change change) {
            return change.table;
        }
        Loaded current = loaded;
        if (current == null || System.nanoTime() - current.at() > KEPT) {
            current = new Loaded(read(), System.nanoTime());
            loaded = current;
        }
        return current.table();
    }

    private DayTable read() {
        Set<Integer> confirmed = Set.copyOf(jdbc.sql("select year_number from boiduong.calendar_year where confirmed")
                .query(Integer.class).list());
        return new DayTable(jdbc.sql("select day_on, kind, note, source from boiduong.calendar_day")
                .query(CachedCalendar::day).list().stream()
                .collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::kind)), confirmed);
    }

    static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(row.getObject("day_on", LocalDate.class), CalendarDay.Kind.valueOf(row.getString("kind")),
                row.getString("note"), row.getString("source"));
    }
}
