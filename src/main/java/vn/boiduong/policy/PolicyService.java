package vn.boiduong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;

/**
 * Finds and introduces policies. A version that has held is never changed: a correction is the next version, so that whatever was
 * computed by an earlier one can be computed again. {@link PolicyCorrections} takes back what has not held yet.
 */
@Service
public class PolicyService implements Policies {

    private final PolicyTable table;
    private final PolicyEditors editors;
    private final OfficeClock clock;

    PolicyService(PolicyTable table, PolicyEditors editors, OfficeClock clock) {
        this.table = table;
        this.editors = editors;
        this.clock = clock;
    }

    @Override
    public Policy inForce(String agency, LocalDate day) {
        return table.policy(table.inForce(agency, day));
    }

    @Override
    public Policy version(String agency, int version) {
        return table.policy(table.version(agency, version));
    }

    /** What the agency aims at by the version in force on the day. */
    public List<Aim> aims(String agency, LocalDate day) {
        return table.parameters(table.inForce(agency, day)).aims();
    }

    /** The parameters of a version by name, as they are typed. */
    public Map<String, String> parameters(String agency, int version) {
        return table.parameters(table.version(agency, version)).settings();
    }

    /** All versions of the agency, withdrawn ones too, the latest first; the shipped one is the last. */
    public List<PolicyVersion> versions(String agency) {
        return table.versions(agency);
    }

    /** The latest version that stands, in force or not yet. */
    public PolicyVersion latest(String agency) {
        return table.versions(agency).stream().filter(PolicyVersion::stands).findFirst().orElseThrow();
    }

    /** The number of the version in force today. */
    public int inForceNow(String agency) {
        return table.inForce(agency, clock.today()).number();
    }

    /** What introducing these parameters would change, by the latest version; everything wrong with it at once. */
    public PolicyDraft draft(String agency, LocalDate validFrom, Map<String, String> changes) {
        editors.require(agency);
        PolicyParameters latest = table.parameters(table.latest(agency));
        List<RuleViolation> complaints = new ArrayList<>(latest.complaintsAbout(changes));
        refusalOf(agency, validFrom).ifPresent(complaints::add);
        return new PolicyDraft(latest.changed(changes), complaints);
    }

    /**
     * From the day on, the latest policy with these parameters changed; running cases keep the version they began with.
     * Returns the new version.
     */
    @Transactional
    public Policy introduce(String agency, LocalDate validFrom, Map<String, String> changes, String reason) {
        Actor editor = editors.require(agency);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.inField("reason", "policy.reasonRequired");
        }
        table.lock(agency);
        refusalOf(agency, validFrom).ifPresent(refusal -> {
            throw refusal;
        });
        PolicyTable.Version latest = table.latest(agency);
        PolicyParameters parameters = table.parameters(latest).with(changes);
        Policy policy = parameters.policy(table.nextNumber(agency), validFrom);
        table.insert(new PolicyTable.Version(agency, policy.version(), validFrom, clock.now()), editor.officerId(), reason.strip());
        table.insert(agency, policy.version(), parameters);
        return policy;
    }

    /** A version holds for days to come, and after the one before it. */
    private Optional<RuleViolation> refusalOf(String agency, LocalDate validFrom) {
        PolicyTable.Version latest = table.latest(agency);
        if (latest.number() > 1 && !validFrom.isAfter(latest.validFrom())) {
            return Optional.of(RuleViolation.inField("validFrom", "policy.mustFollowLatest"));
        }
        return validFrom.isBefore(clock.today()) ? Optional.of(RuleViolation.inField("validFrom", "policy.notInThePast")) : Optional.empty();
    }
}
