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

    private static final int MOST_ANSWERS = 10_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final DmnEngine inMemory = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Table> parsed = new ConcurrentHashMap<>();

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
        return asSystem.call(() -> latest(decision));
    }

    private Table latest(String decision) {
        String id = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).withoutTenantId()
                .latestVersion().singleResult().getId();
        return parsed.computeIfAbsent(id, unknown -> remembering(inMemory.parseDecision(decision, repository.getDecisionModel(id))));
    }

    /** One evaluation costs milliseconds, and over many people the same few facts come again and again. */
    private Table remembering(DmnDecision table) {
        Map<Map<String, Object>, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();
        return facts -> {
            if (answers.size() > MOST_ANSWERS) {
                answers.clear();
            }
            return answers.computeIfAbsent(Map.copyOf(facts), given -> inMemory.evaluateDecision(table, given).getResultList());
        };
    }
}
