package vn.boiduong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/**
 * Takes back a version whose day has not come, with or without another in its place: a mistake must not hold for a day first. The
 * wrong one is kept as withdrawn. Only the latest one standing: those after it were made from it.
 */
@Service
public class PolicyCorrections {

    private final PolicyTable table;
    private final PolicyEditors editors;
    private final OfficeClock clock;

    PolicyCorrections(PolicyTable table, PolicyEditors editors, OfficeClock clock) {
        this.table = table;
        this.editors = editors;
        this.clock = clock;
    }

    /** The version that may be taken back now, if there is one. */
    public Optional<PolicyVersion> correctable(String agency) {
        return table.versions(agency).stream().filter(PolicyVersion::stands).findFirst()
                .filter(version -> version.number() > 1 && !version.holdsOn(clock.today()));
    }

    /** What holds from the version's day without it: the one before it that stands. */
    public PolicyVersion before(String agency, int number) {
        return table.versions(agency).stream().filter(version -> version.number() < number && version.stands())
                .max(Comparator.comparing(PolicyVersion::number)).orElseThrow(() -> new NotFound("policy", String.valueOf(number)));
    }

    /** What would differ from the wrong version, and everything wrong with it. */
    public PolicyDraft draftReplacement(String agency, int number, LocalDate validFrom, Map<String, String> changes) {
        editors.require(agency);
        PolicyVersion wrong = correctable(agency, number);
        PolicyParameters parameters = table.parameters(table.version(agency, number));
        List<RuleViolation> complaints = new ArrayList<>(parameters.complaintsAbout(changes));
        refusalOf(agency, wrong, validFrom).ifPresent(complaints::add);
        return new PolicyDraft(parameters.changed(changes), complaints);
    }

    /** The wrong version is withdrawn and one with these parameters changed stands in its place; returns it. */
    @Transactional
    public Policy replace(String agency, int number, Correction correction) {
        String editor = editors.require(agency).officerId();
        String reason = reasonOf(correction.reason());
        table.lock(agency);
        PolicyVersion wrong = correctable(agency, number);
        refusalOf(agency, wrong, correction.validFrom()).ifPresent(refusal -> {
            throw refusal;
        });
        PolicyParameters was = table.parameters(table.version(agency, number));
        if (was.changed(correction.changes()).isEmpty() && correction.validFrom().equals(wrong.validFrom())) {
            throw new RuleViolation("policy.nothingChanges");
        }
        PolicyParameters parameters = was.with(correction.changes());
        Policy policy = parameters.policy(table.nextNumber(agency), correction.validFrom());
        table.insert(new PolicyTable.Version(agency, policy.version(), policy.validFrom(), clock.now()), editor, reason);
        table.insert(agency, policy.version(), parameters);
        table.withdraw(agency, number, new PolicyVersion.Withdrawal(clock.now(), editor, reason, policy.version()));
        return policy;
    }

    /** What is right instead: its day, why, and the parameters that differ from the wrong version. */
    public record Correction(LocalDate validFrom, String reason, Map<String, String> changes) {
    }

    /** What would hold otherwise than by the version, were it withdrawn: from the version's settings to those before it. */
    public List<PolicyDraft.Change> draftWithdrawal(String agency, int number) {
        editors.require(agency);
        correctable(agency, number);
        return table.parameters(table.version(agency, number))
                .changed(table.parameters(table.version(agency, before(agency, number).number())).settings());
    }

    @Transactional
    public void withdraw(String agency, int number, String reason) {
        String editor = editors.require(agency).officerId();
        String given = reasonOf(reason);
        table.lock(agency);
        correctable(agency, number);
        table.withdraw(agency, number, new PolicyVersion.Withdrawal(clock.now(), editor, given, null));
    }

    private static String reasonOf(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.inField("reason", "policy.correctionReasonRequired");
        }
        return reason.strip();
    }

    private PolicyVersion correctable(String agency, int number) {
        List<PolicyVersion> versions = table.versions(agency);
        PolicyVersion version = versions.stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("policy", String.valueOf(number)));
        if (!version.stands()) {
            throw new RuleViolation("policy.withdrawnAlready", number, Days.text(version.withdrawn().at()));
        }
        if (number == 1 || version.holdsOn(clock.today())) {
            throw new RuleViolation("policy.inForceAlready", number, Days.text(version.validFrom()));
        }
        versions.stream().filter(later -> later.stands() && later.number() > number).findFirst().ifPresent(later -> {
            throw new RuleViolation("policy.laterStands", later.number(), number);
        });
        return version;
    }

    private Optional<RuleViolation> refusalOf(String agency, PolicyVersion wrong, LocalDate validFrom) {
        PolicyVersion before = before(agency, wrong.number());
        if (before.number() > 1 && !validFrom.isAfter(before.validFrom())) {
            return Optional.of(RuleViolation.inField("validFrom", "policy.mustFollowLatest"));
        }
        return validFrom.isBefore(clock.today()) ? Optional.of(RuleViolation.inField("validFrom", "policy.notInThePast")) : Optional.empty();
    }
}
