package vn.boiduong.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** A table of {@code processes/}, evaluated by the engine that runs it in production; remembers which of its rows ever applied. */
final class DecisionTable {

    private final Set<String> applied = new LinkedHashSet<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    DecisionTable(String id) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
        engine = configuration.buildEngine();
        decision = read(id);
    }

    private DmnDecision read(String id) {
        try (var content = Files.newInputStream(Path.of("processes", id + ".dmn"))) {
            return engine.parseDecision(id, content);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(applied::add);
    }

    DmnDecisionResult decide(Map<String, ?> facts) {
        return engine.evaluateDecision(decision, new HashMap<>(facts));
    }

    /** Rows of the table that no case of the tests has reached. */
    List<String> rowsNeverApplied() {
        return ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules().stream().map(DmnDecisionTableRuleImpl::getId)
                .filter(row -> !applied.contains(row)).toList();
    }
}
