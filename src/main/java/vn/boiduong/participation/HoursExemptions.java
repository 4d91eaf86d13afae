package vn.boiduong.participation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * Exemptions from the yearly 40 tiết: no rule exempts by itself (Nghị định 171/2025 leaves it open for new recruits, maternity
 * and people close to retirement), so hr records each with its reason.
 */
@Service
@Transactional
public class HoursExemptions {

    private final HoursExemptionTable table;
    private final Directory directory;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    HoursExemptions(HoursExemptionTable table, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** Exempts the officer for the year; another reason replaces the one before, which stays to be read. */
    public void exempt(String officer, int year, String reason, Actor actor) {
        String agency = agencyOf(officer);
        requireOther(officer, agency, actor);
        String why = FreeText.required("reason", "participation.field.exemptionReason", reason);
        table.end(officer, year, new HoursExemptionTable.Act(actor.officerId(), clock.now(), why));
        table.insert(agency, officer, year, new HoursExemptionTable.Act(actor.officerId(), clock.now(), why));
        events.publishEvent(new HoursExemptionChanged(agency, officer, year, true, why));
    }

    /** The target holds again. */
    public void end(String officer, int year, String reason, Actor actor) {
        requireOther(officer, agencyOf(officer), actor);
        String why = FreeText.required("reason", "participation.field.exemptionEnd", reason);
        if (!table.end(officer, year, new HoursExemptionTable.Act(actor.officerId(), clock.now(), why))) {
            throw new RuleViolation("participation.notExempt", year);
        }
        events.publishEvent(new HoursExemptionChanged(agencyOf(officer), officer, year, false, why));
    }

    /** The exemptions that hold, by officer. */
    @Transactional(readOnly = true)
    public Map<String, HoursExemption> inForce(String agency, int year) {
        return table.of(agency, year).stream().filter(HoursExemption::holds)
                .collect(Collectors.toMap(HoursExemption::officer, each -> each, (earlier, later) -> later));
    }

    /** Everything recorded of a year, the oldest first, for those who run the year and for the auditor. */
    @Transactional(readOnly = true)
    public List<HoursExemption> read(int year, Actor actor) {
        if (!actor.hasAny(Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        return table.of(actor.agency(), year);
    }

    /** The reason recorded last, by officer, whether it still holds or not: a frozen ranking keeps what it was computed by. */
    @Transactional(readOnly = true)
    public Map<String, String> reasons(String agency, int year) {
        return table.of(agency, year).stream().collect(Collectors.toMap(HoursExemption::officer, HoursExemption::reason, (earlier, later) -> later));
    }

    private static void requireOther(String officer, String agency, Actor actor) {
        actor.require(Role.HR, agency);
        if (actor.is(officer)) {
            throw new RuleViolation("participation.ownExemption");
        }
    }

    private String agencyOf(String officer) {
        return directory.findOfficer(officer).map(Officer::agency)
                .orElseThrow(() -> RuleViolation.inField("officer", "participation.officerUnknown", officer));
    }
}
