package vn.boiduong.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.concern.Concern;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.identity.Actor;
import vn.boiduong.worklist.CaseStep;
import vn.boiduong.worklist.CaseSteps;

/** What a person raised and who has it; nobody else reads this in the dossier. */
@Service
@Transactional(readOnly = true)
public class OwnConcerns {

    private final ConcernService concerns;
    private final CaseSteps steps;

    OwnConcerns(ConcernService concerns, CaseSteps steps) {
        this.concerns = concerns;
        this.steps = steps;
    }

    /** The latest first. */
    public List<OwnConcern> of(Actor actor) {
        List<Concern> raised = concerns.raisedBy(actor);
        Map<String, String> holders = steps.of(actor.agency(), raised.stream().filter(Concern::isOpen).map(each -> each.number().key()).toList())
                .stream().collect(Collectors.toMap(CaseStep::businessKey, CaseStep::holder, (first, next) -> first));
        return raised.stream().map(each -> OwnConcern.of(each, holders.get(each.number().key()))).toList();
    }
}
