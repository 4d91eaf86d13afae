package vn.boiduong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.NominationReader;

/** The bean {@code nominationSigners} of the diagram: who completes the signature, so that no chairman sends himself. */
@Component("nominationSigners")
public class NominationSigners {

    private final NominationReader nominations;

    NominationSigners(NominationReader nominations) {
        this.nominations = nominations;
    }

    public String of(DelegateExecution execution) {
        return (superiorDecides(execution) ? Role.HR : Role.CHAIRMAN).group();
    }

    /** Whether the form asks for the superior's document. */
    public boolean superiorDecides(DelegateExecution execution) {
        return nominations.superiorDecides(Executions.keyOf(execution));
    }
}
