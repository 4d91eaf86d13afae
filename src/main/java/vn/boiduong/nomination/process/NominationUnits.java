package vn.boiduong.nomination.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.nomination.NominationService;

/** The bean {@code nominationUnits} of the diagram: the list fixed in our table, which cannot shift under the running round. */
@Component("nominationUnits")
public class NominationUnits {

    private final NominationService nominations;

    NominationUnits(NominationService nominations) {
        this.nominations = nominations;
    }

    public List<String> of(DelegateExecution execution) {
        return nominations.units(Executions.keyOf(execution));
    }
}
