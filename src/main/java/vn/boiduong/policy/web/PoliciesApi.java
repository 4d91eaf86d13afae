package vn.boiduong.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.policy.PolicyCorrections;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.policy.PolicyVersion;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Versions of the own agency's parameters. */
@RestController
@RequestMapping("/api/v1/policies")
class PoliciesApi {

    private final PolicyService policies;
    private final PolicyCorrections corrections;
    private final Actors actors;

    PoliciesApi(PolicyService policies, PolicyCorrections corrections, Actors actors) {
        this.policies = policies;
        this.corrections = corrections;
        this.actors = actors;
    }

    /** A version as it is sent in: the day it holds from, why, and the parameters that change. */
    record NewVersion(LocalDate validFrom, String reason, Map<String, String> changes) {
    }

    record Reason(String reason) {
    }

    record Draft(List<Difference> changes, List<Complaint> complaints, List<String> cautions) {
    }

    /** A parameter by name and as people call it, its settings as they are kept and as people read them. */
    record Difference(String name, String label, String before, String after, String beforeText, String afterText) {

        static Difference of(PolicyDraft.Change change) {
            return new Difference(change.name(), ParameterNames.labelOf(change.name()).toString(), change.before(), change.after(),
                    ParameterWords.shown(change.name(), change.before()).toString(), ParameterWords.shown(change.name(), change.after()).toString());
        }
    }

    record Complaint(String field, String message) {
    }

    record Introduced(int version) {
    }

    @GetMapping
    List<PolicyVersion> versions() {
        return policies.versions(actors.current().agency());
    }

    /** Every parameter of the version by name. */
    @GetMapping("/{version}")
    Map<String, String> read(@PathVariable int version) {
        return policies.parameters(actors.current().agency(), version);
    }

    /** What a version would change and everything wrong with it; nothing is kept. */
    @PostMapping("/preview")
    Draft preview(@RequestBody NewVersion version) {
        return shown(policies.draft(actors.current().agency(), dayOf(version), changesOf(version)));
    }

    private static Draft shown(PolicyDraft draft) {
        return new Draft(draft.changes().stream().map(Difference::of).toList(), draft.complaints().stream()
                .map(complaint -> new Complaint(complaint.field().orElse(null), complaint.getMessage())).toList(),
                draft.cautions().stream().map(Wording::toString).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Introduced introduce(@RequestBody NewVersion version) {
        LocalDate day = dayOf(version);
        if (changesOf(version).isEmpty()) {
            throw RuleViolation.inField("changes", "policy.nothingChanges");
        }
        return new Introduced(policies.introduce(actors.current().agency(), day, changesOf(version), version.reason()).version());
    }

    /** What would differ from a version whose day has not come, were this in its place; nothing is kept. */
    @PostMapping("/{number}/replacement/preview")
    Draft previewReplacement(@PathVariable int number, @RequestBody NewVersion version) {
        return shown(corrections.draftReplacement(actors.current().agency(), number, dayOf(version), changesOf(version)));
    }

    /** Puts a version whose day has not come right: it is kept as withdrawn, the new one stands in its place. */
    @PostMapping("/{number}/replacement")
    @ResponseStatus(HttpStatus.CREATED)
    Introduced replace(@PathVariable int number, @RequestBody NewVersion version) {
        return new Introduced(corrections.replace(actors.current().agency(), number,
                new PolicyCorrections.Correction(dayOf(version), version.reason(), changesOf(version))).version());
    }

    /** What would hold without a version whose day has not come. */
    @PostMapping("/{number}/withdrawal/preview")
    Draft previewWithdrawal(@PathVariable int number) {
        return shown(new PolicyDraft(corrections.draftWithdrawal(actors.current().agency(), number), List.of()));
    }

    /** Takes a version whose day has not come back; it is kept as withdrawn. */
    @PostMapping("/{number}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable int number, @RequestBody Reason reason) {
        corrections.withdraw(actors.current().agency(), number, reason.reason());
    }

    private static LocalDate dayOf(NewVersion version) {
        if (version.validFrom() == null) {
            throw RuleViolation.inField("validFrom", "policy.dayRequired");
        }
        return version.validFrom();
    }

    private static Map<String, String> changesOf(NewVersion version) {
        Map<String, String> changes = version.changes() == null ? Map.of() : version.changes();
        changes.forEach((name, setting) -> {
            if (setting == null) {
                throw RuleViolation.inField(name, "policy.settingRequired", ParameterNames.labelOf(name));
            }
        });
        return ParameterWords.typed(changes);
    }
}
