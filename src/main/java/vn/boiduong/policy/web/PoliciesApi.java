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
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.policy.PolicyVersion;
import vn.boiduong.shared.RuleViolation;

/** Versions of the own agency's parameters. */
@RestController
@RequestMapping("/api/v1/policies")
class PoliciesApi {

    private final PolicyService policies;
    private final Actors actors;

    PoliciesApi(PolicyService policies, Actors actors) {
        this.policies = policies;
        this.actors = actors;
    }

    /** A version as it is sent in: the day it holds from, why, and the parameters that change. */
    record NewVersion(LocalDate validFrom, String reason, Map<String, String> changes) {
    }

    record Draft(List<PolicyDraft.Change> changes, List<Complaint> complaints) {
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
        PolicyDraft draft = policies.draft(actors.current().agency(), dayOf(version), changesOf(version));
        return new Draft(draft.changes(), draft.complaints().stream()
                .map(complaint -> new Complaint(complaint.field().orElse(null), complaint.getMessage())).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Introduced introduce(@RequestBody NewVersion version) {
        return new Introduced(policies.introduce(actors.current().agency(), dayOf(version), changesOf(version), version.reason()).version());
    }

    private static LocalDate dayOf(NewVersion version) {
        if (version.validFrom() == null) {
            throw RuleViolation.inField("validFrom", "policy.dayRequired");
        }
        return version.validFrom();
    }

    private static Map<String, String> changesOf(NewVersion version) {
        return version.changes() == null ? Map.of() : version.changes();
    }
}
