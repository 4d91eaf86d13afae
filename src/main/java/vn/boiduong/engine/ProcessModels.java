package vn.boiduong.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Diagrams in the version a case ran by; the engine keeps them in memory. */
@Component
public class ProcessModels {

    private final RepositoryService repository;
    private final AsSystem asSystem;

    ProcessModels(RepositoryService repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    public BpmnModelInstance model(String definition) {
        return asSystem.call(() -> repository.getBpmnModelInstance(definition));
    }

    /** The name people read on the diagram. */
    public Optional<String> nameOf(String definition, String activity) {
        return names().of(definition, activity);
    }

    /** Names for one list: the engine, which looks into its table for each diagram asked for, is asked for each once. */
    public Names names() {
        return new Names();
    }

    /** Forgotten with the list. */
    public final class Names {

        private final Map<String, BpmnModelInstance> read = new HashMap<>();

        private Names() {
        }

        public Optional<String> of(String definition, String activity) {
            return activity == null ? Optional.empty() : nameIn(read.computeIfAbsent(definition, ProcessModels.this::model), activity);
        }
    }

    private static Optional<String> nameIn(BpmnModelInstance model, String activity) {
        return Optional.ofNullable(model.getModelElementById(activity)).filter(FlowElement.class::isInstance)
                .map(FlowElement.class::cast).map(FlowElement::getName).map(name -> name.replaceAll("\\s+", " ").strip());
    }
}
