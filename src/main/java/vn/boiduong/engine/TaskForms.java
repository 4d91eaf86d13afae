package vn.boiduong.engine;

import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Which variables the form of a human task hands in, as the diagram names them in the task's property {@code formVariables}. */
class TaskForms extends AbstractBpmnParseListener {

    private static final String NAME = "formVariables";

    /** Empty for a task of a diagram that does not say so: those deployed before it did. */
    @SuppressWarnings("unchecked")
    static Optional<Set<String>> variablesOf(TaskEntity task) {
        return Optional.ofNullable((Set<String>) task.getExecution().getActivity().getProperty(NAME));
    }

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        Element extensions = task.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties != null) {
            properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                    .filter(property -> NAME.equals(property.attribute("name")))
                    .forEach(property -> activity.setProperty(NAME, Set.of(property.attribute("value").split(" "))));
        }
    }
}
