package vn.boiduong.portal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.identity.Actor;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.report.ReportUnit;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.report.YearEndDays;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;

/** How long there still is for the two reports of the year, in working days, and how far they are. */
@Component
@Transactional(readOnly = true)
public class YearEnd {

    private final WorkingCalendar calendar;
    private final YearEndDays days;
    private final ReportService reports;
    private final UnitReportService parts;
    private final OfficeClock clock;

    YearEnd(WorkingCalendar calendar, YearEndDays days, ReportService reports, UnitReportService parts, OfficeClock clock) {
        this.calendar = calendar;
        this.days = days;
        this.reports = reports;
        this.parts = parts;
        this.clock = clock;
    }

    /** One of the two days. {@code standing} says how far it is, and is null before it has begun. */
    public record Countdown(String what, LocalDate lastDay, String left, String standing, boolean done, boolean late) {
    }

    /** For whoever reports or follows the reports; nothing for everyone else. */
    public List<Countdown> countdowns(Actor actor) {
        boolean follows = actor.follows();
        if (!follows && actor.unitsHeaded().isEmpty()) {
            return List.of();
        }
        AgencyYear year = new AgencyYear(actor.agency(), clock.today().getYear());
        List<ReportUnit> own = parts.of(year.key()).stream().filter(part -> follows || actor.heads(part.unit())).toList();
        YearEndDays.Both both = days.of(year);
        Countdown units = units(own, both, follows);
        return follows ? List.of(units, agency(year, both)) : List.of(units);
    }

    private Countdown units(List<ReportUnit> asked, YearEndDays.Both both, boolean follows) {
        long reported = asked.stream().filter(part -> part.status() != ReportUnitStatus.WAITING).count();
        boolean done = !asked.isEmpty() && reported == asked.size();
        return countdown(what(follows ? "units" : "ownUnit", both.before().unitsBefore()), both.ofUnits(), done,
                asked.isEmpty() ? null : Messages.shown("portal.yearEnd.reported", reported, asked.size()));
    }

    private Countdown agency(AgencyYear year, YearEndDays.Both both) {
        ReportStatus status = reports.find(year.key()).map(Report::status).orElse(null);
        return countdown(what("agency", both.before().agencyBefore()), both.ofAgency(), status == ReportStatus.SIGNED,
                status == null ? null : Messages.shown("portal.yearEnd." + status));
    }

    private static String what(String key, MonthDay before) {
        return Messages.shown("portal.yearEnd." + key, Days.text(before));
    }

    private Countdown countdown(String what, LocalDate lastDay, boolean done, String standing) {
        boolean over = clock.today().isAfter(lastDay);
        return new Countdown(what, lastDay, left(lastDay, done), standing, done, over && !done);
    }

    private String left(LocalDate lastDay, boolean done) {
        LocalDate today = clock.today();
        String day = Messages.shown("portal.weekday." + lastDay.getDayOfWeek().getValue()) + " " + Days.text(lastDay);
        if (done) {
            return Messages.shown("portal.yearEnd.done", day);
        }
        if (today.equals(lastDay)) {
            return Messages.shown("portal.yearEnd.today", day);
        }
        return today.isAfter(lastDay) ? Messages.shown("portal.yearEnd.late", workingDays(lastDay, today), day)
                : Messages.shown("portal.yearEnd.left", workingDays(today, lastDay), day);
    }

    /** After the one day, up to and with the other. */
    private long workingDays(LocalDate after, LocalDate last) {
        return Stream.iterate(after.plusDays(1), day -> !day.isAfter(last), day -> day.plusDays(1)).filter(calendar::isWorkingDay).count();
    }
}
