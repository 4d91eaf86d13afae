package vn.boiduong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One diagram of {@code processes/} as the tests read it. */
record ProcessModel(String fileName, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("processes");

    static Stream<ProcessModel> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream().map(ProcessModel::read);
        }
    }

    private static ProcessModel read(Path file) {
        try (var content = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            return new ProcessModel(name.substring(0, name.lastIndexOf('.')), Bpmn.readModelFromStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return every(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<ExclusiveGateway> questions() {
        return every(ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1).toList();
    }

    List<BoundaryEvent> boundaryEventsOf(UserTask task) {
        return every(BoundaryEvent.class).stream().filter(event -> event.getAttachedTo().equals(task)).toList();
    }

    /** The next element that does something: merging gateways are only where lines meet. */
    static FlowNode nextStep(FlowNode from) {
        FlowNode next = only(from.getOutgoing()).getTarget();
        return next instanceof ExclusiveGateway merge && merge.getOutgoing().size() == 1 ? nextStep(merge) : next;
    }

    static SequenceFlow only(Collection<SequenceFlow> flows) {
        if (flows.size() != 1) {
            throw new AssertionError("one flow expected, not " + flows.stream().map(SequenceFlow::getId).toList());
        }
        return flows.iterator().next();
    }

    /** The id without what tells its type: {@code DraftPlan} of {@code Task_DraftPlan}. */
    static String coreOf(FlowNode node) {
        return node.getId().substring(node.getId().indexOf('_') + 1);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
