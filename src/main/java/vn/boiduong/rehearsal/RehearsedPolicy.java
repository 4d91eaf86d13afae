package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import vn.boiduong.dataset.PolicyFile;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Lets a draft policy hold for the whole rehearsed year: introduced like any other, as a version of its first day. */
@Component
class RehearsedPolicy {

    private static final int SHIPPED = 1;

    private final PolicyService policies;

    RehearsedPolicy(PolicyService policies) {
        this.policies = policies;
    }

    /** @throws vn.boiduong.dataset.DatasetErrors naming every parameter that makes no sense */
    void introduce(PolicyFile file, String agency, LocalDate from, Consumer<String> progress) {
        Map<String, String> settings = ParameterWords.typed(file.settings());
        PolicyDraft draft = policies.draft(agency, from, settings);
        if (!draft.complaints().isEmpty()) {
            Set<String> known = policies.parameters(agency, SHIPPED).keySet();
            List<String> wrong = draft.complaints().stream().map(RuleViolation::field).flatMap(Optional::stream).toList();
            throw file.refused(wrong, name -> known.contains(name) ? ParameterNames.expectedOf(name) : null);
        }
        draft.changes().forEach(change -> progress.accept(Messages.text("rehearsal.parameter", ParameterNames.labelOf(change.name()),
                ParameterWords.shown(change.name(), change.before()), ParameterWords.shown(change.name(), change.after()))));
        policies.introduce(agency, from, settings, Messages.text("rehearsal.draft"));
    }
}
