package vn.boiduong.engine;

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
        return element(definition, activity).map(FlowElement::getName).map(name -> name.replaceAll("\\s+", " ").strip());
    }

    private Optional<FlowElement> element(String definition, String activity) {
        return activity == null ? Optional.empty()
                : Optional.ofNullable(model(definition).getModelElementById(activity)).filter(FlowElement.class::isInstance).map(FlowElement.class::cast);
    }
}
