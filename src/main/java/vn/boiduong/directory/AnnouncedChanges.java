package vn.boiduong.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.shared.RuleViolation;

/** Changes the directory and announces it. Nothing lies in the future: what happens later is recorded when it happens. */
@Component
@Transactional
class AnnouncedChanges implements DirectoryChanges {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;
    private final ReadOnce once;

    AnnouncedChanges(JdbcClient jdbc, Directory directory, OfficeClock clock, ApplicationEventPublisher events, ReadOnce once) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
        this.once = once;
    }

    @Override
    public void recordQualification(Qualification met) {
        String agency = directory.officer(met.officer()).agency();
        boolean known = jdbc.sql("""
                select count(*) from boiduong.qualification where officer = :officer and requirement = :requirement
                and revoked_on is null and coalesce(certificate_no, '') = coalesce(cast(:certificate as varchar), '')""")
                .param("officer", met.officer()).param("requirement", met.requirement())
                .param("certificate", met.certificateNo()).query(Integer.class).single() > 0;
        if (!known) {
            jdbc.sql("""
                    insert into boiduong.qualification (officer, agency, requirement, certificate_no, issued_on, course_code)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(met.officer(), agency, met.requirement(), met.certificateNo(), met.issuedOn(), met.courseCode())
                    .update();
            once.forget();
        }
    }

    @Override
    public void revokeQualifications(String officer, String course, LocalDate on) {
        jdbc.sql("update boiduong.qualification set revoked_on = ? where officer = ? and course_code = ? and revoked_on is null")
                .params(on, officer, course).update();
    }

    @Override
    public void recordLeave(Leave leave) {
        Officer officer = employed(leave.officer());
        inOrder(leave.firstDay(), leave.lastDay());
        if (directory.leaves(List.of(officer.id()), leave.firstDay(), leave.lastDay()).contains(leave)) {
            return;
        }
        jdbc.sql("insert into boiduong.officer_leave (officer, first_day, last_day, kind) values (?, ?, ?, ?)")
                .params(leave.officer(), leave.firstDay(), leave.lastDay(), leave.kind().name()).update();
        announce(new LeaveRecorded(officer.agency(), officer.id(), leave.firstDay(), leave.lastDay()));
    }

    @Override
    public void endLeave(String id, EndedEarly ended) {
        Officer officer = employed(id);
        int leaves = jdbc.sql("""
                update boiduong.officer_leave set ended_from = :from, ended_by = :by, end_recorded_on = :today, end_reason = :reason
                where officer = :officer and first_day <= :from and last_day >= :from and (ended_from is null or ended_from > :from)""")
                .params(ending(ended)).param("officer", id).update();
        if (leaves == 0) {
            throw RuleViolation.inField("firstDay", "directory.notOnLeave", officer.fullName(), Days.text(ended.from()));
        }
        announce(new LeaveEnded(officer.agency(), id, ended.from()));
    }

    @Override
    public void transfer(String id, String toUnit, LocalDate on) {
        Officer officer = employed(id);
        Unit unit = known(officer.agency(), toUnit);
        hasHappened(officer, on);
        afterTheLastMove(officer, on);
        if (officer.unit().equals(unit.code())) {
            throw RuleViolation.inField("toUnit", "directory.alreadyInUnit", officer.fullName(), unit.name());
        }
        vacate(officer, on);
        jdbc.sql("update boiduong.officer set unit = ? where id = ?").params(unit.code(), id).update();
        jdbc.sql("insert into boiduong.transfer (officer, from_unit, to_unit, moved_on) values (?, ?, ?, ?)")
                .params(id, officer.unit(), unit.code(), on).update();
        announce(new OfficerTransferred(officer.agency(), id, officer.unit(), unit.code(), on));
    }

    @Override
    public void leave(String id, LocalDate on, String reason) {
        Officer officer = employed(id);
        hasHappened(officer, on);
        afterTheLastMove(officer, on);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.inField("reason", "directory.leavingReason");
        }
        vacate(officer, on);
        jdbc.sql("update boiduong.officer set left_on = ?, left_reason = ? where id = ?").params(on, reason, id).update();
        announce(new OfficerLeft(officer.agency(), id, on, reason));
    }

    @Override
    public void replaceHead(String agency, String unit, String newHead, LocalDate on) {
        Officer officer = employed(newHead);
        Unit headed = known(agency, unit);
        hasHappened(officer, on);
        if (!officer.agency().equals(agency) || !officer.unit().equals(unit)) {
            throw RuleViolation.inField("newHead", "directory.headOfOtherUnit", officer.fullName(), headed.name());
        }
        if (!newHead.equals(headed.head())) {
            setHead(headed, newHead, on);
        }
    }

    @Override
    public void vacateHead(String agency, String unit, LocalDate on) {
        Unit headed = known(agency, unit);
        if (headed.head() == null) {
            throw RuleViolation.inField("unit", "directory.noHead", headed.name());
        }
        hasHappened(employed(headed.head()), on);
        setHead(headed, null, on);
    }

    @Override
    public void appointDeputy(String agency, String unit, String id, LocalDate first, LocalDate last) {
        Officer officer = employed(id);
        Unit headed = known(agency, unit);
        inOrder(first, last);
        if (!officer.agency().equals(agency)) {
            throw RuleViolation.inField("officer", "directory.otherAgency", officer.fullName());
        }
        if (id.equals(headed.head())) {
            throw RuleViolation.inField("officer", "directory.headNeedsNoDeputyship", officer.fullName(), headed.name());
        }
        if (last.isBefore(clock.today())) {
            throw RuleViolation.inField("lastDay", "directory.deputyshipOver");
        }
        jdbc.sql("insert into boiduong.deputy (agency, unit, officer, first_day, last_day) values (?, ?, ?, ?, ?)")
                .params(agency, unit, id, first, last).update();
        announce(new DeputyAppointed(agency, unit, id, first, last));
    }

    @Override
    public void endDeputyship(String agency, String unit, String id, EndedEarly ended) {
        Officer officer = employed(id);
        Unit headed = known(agency, unit);
        if (ended.from().isBefore(clock.today())) {
            throw RuleViolation.inField("firstDay", "directory.endInPast");
        }
        int deputyships = jdbc.sql("""
                update boiduong.deputy set ended_from = :from, ended_by = :by, end_recorded_on = :today, end_reason = :reason
                where agency = :agency and unit = :unit and officer = :officer and last_day >= :from
                  and (ended_from is null or ended_from > :from)""")
                .params(ending(ended)).param("agency", agency).param("unit", unit).param("officer", id).update();
        if (deputyships == 0) {
            throw RuleViolation.inField("officer", "directory.noDeputyship", officer.fullName(), headed.name(), Days.text(ended.from()));
        }
        announce(new DeputyEnded(agency, unit, id, ended.from()));
    }

    private Map<String, Object> ending(EndedEarly ended) {
        return Map.of("from", ended.from(), "by", ended.by(), "today", clock.today(), "reason", ended.reason());
    }

    private void announce(Object change) {
        once.forget();
        events.publishEvent(change);
    }

    private void vacate(Officer officer, LocalDate on) {
        directory.units(officer.agency()).stream().filter(unit -> officer.id().equals(unit.head()))
                .forEach(unit -> setHead(unit, null, on));
    }

    private void setHead(Unit unit, String head, LocalDate on) {
        jdbc.sql("update boiduong.unit set head = ? where agency = ? and code = ?")
                .params(head, unit.agency(), unit.code()).update();
        announce(new HeadChanged(unit.agency(), unit.code(), head, unit.head(), on));
    }

    /** The officer, locked against a second change at the same time. */
    private Officer employed(String id) {
        jdbc.sql("select id from boiduong.officer where id = ? for update").param(id).query().listOfRows();
        once.forget();
        Officer officer = directory.findOfficer(id)
                .orElseThrow(() -> RuleViolation.inField("officer", "directory.officerUnknown", id));
        if (officer.leftOn() != null) {
            throw RuleViolation.inField("officer", "directory.officerGone", officer.fullName());
        }
        return officer;
    }

    private Unit known(String agency, String code) {
        return directory.units(agency).stream().filter(unit -> unit.code().equals(code)).findFirst()
                .orElseThrow(() -> RuleViolation.inField("unit", "directory.unitUnknown", code));
    }

    private void hasHappened(Officer officer, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw RuleViolation.inField("firstDay", "directory.dayInFuture");
        }
        if (on.isBefore(officer.joinedOn())) {
            throw RuleViolation.inField("firstDay", "directory.beforeJoining", officer.fullName());
        }
    }

    /** What is recorded of a person's units stays a sequence of days. */
    private void afterTheLastMove(Officer officer, LocalDate on) {
        directory.transfers(officer.id()).stream().filter(move -> on.isBefore(move.movedOn())).findFirst().ifPresent(move -> {
            throw RuleViolation.inField("firstDay", "directory.beforeLastMove", officer.fullName(), Days.text(move.movedOn()));
        });
    }

    private static void inOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw RuleViolation.inField("lastDay", "directory.daysReversed");
        }
    }
}
