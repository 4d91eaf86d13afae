package vn.boiduong.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Both ways read the table as deployed. A parsed table never changes under its definition id, so it is kept; a new
 * deployment has a new id.
 */
@Component
class CamundaDecisions implements Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final DmnEngine inMemory = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    CamundaDecisions(DecisionService decisions, RepositoryService repository, AsSystem asSystem) {
        this.decisions = decisions;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
        return asSystem.call(() -> decisions.evaluateDecisionByKey(decision).decisionDefinitionWithoutTenantId()
                .variables(facts).evaluate().getResultList());
    }

    @Override
    public Table preview(String decision) {
        DmnDecision table = asSystem.call(() -> latest(decision));
        return facts -> inMemory.evaluateDecision(table, facts).getResultList();
    }

    private DmnDecision latest(String decision) {
        String id = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).withoutTenantId()
                .latestVersion().singleResult().getId();
        return parsed.computeIfAbsent(id, unknown -> inMemory.parseDecision(decision, repository.getDecisionModel(id)));
    }
}
