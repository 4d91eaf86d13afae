package vn.boiduong.history.process;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import vn.boiduong.history.CaseArchive.Ahead;
import vn.boiduong.history.CaseArchive.Chance;
import vn.boiduong.history.CaseArchive.Kind;

/** The steps of a diagram a case has not come to: before it along the flow, beside it, or left out. */
final class PathAhead {

    private final BpmnModelInstance model;
    private final Map<String, Boolean> passed;

    private PathAhead(BpmnModelInstance model, Map<String, Boolean> passed) {
        this.model = model;
        this.passed = passed;
    }

    /** {@code passed} are the elements the case came to, true where it still is. Steps come as they are drawn, from the left. */
    static List<Ahead> of(BpmnModelInstance model, Map<String, Boolean> passed, boolean running) {
        PathAhead path = new PathAhead(model, passed);
        Set<FlowNode> ahead = running ? path.along(path.now(), false) : Set.of();
        Set<FlowNode> beside = running ? path.along(Stream.concat(path.now(), path.eventSubProcesses()), true) : Set.of();
        Map<FlowNode, String> lanes = path.lanes();
        return model.getModelElementsByType(FlowNode.class).stream().filter(node -> !passed.containsKey(node.getId()) && isStep(node))
                .sorted(Comparator.comparing((FlowNode node) -> chance(node, ahead, beside)).thenComparing(PathAhead::left))
                .map(node -> new Ahead(kind(node), name(node), lanes.get(outermost(node)), chance(node, ahead, beside))).toList();
    }

    private static Chance chance(FlowNode node, Set<FlowNode> ahead, Set<FlowNode> beside) {
        return ahead.contains(node) ? Chance.TO_COME : beside.contains(node) ? Chance.IF : Chance.NOT_TAKEN;
    }

    /** Where the case stands: inside a frame it stands at what is open there, not at its beginning; a round goes on with the next. */
    private Stream<FlowNode> now() {
        return model.getModelElementsByType(FlowNode.class).stream().filter(this::isOpen)
                .filter(node -> !(node instanceof SubProcess frame) || isRound(frame) || frame.getChildElementsByType(FlowNode.class).stream().noneMatch(this::isOpen));
    }

    private boolean isOpen(FlowNode node) {
        return Boolean.TRUE.equals(passed.get(node.getId()));
    }

    private static boolean isRound(SubProcess frame) {
        return frame.getLoopCharacteristics() != null;
    }

    private Stream<FlowNode> eventSubProcesses() {
        return model.getModelElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent).map(FlowNode.class::cast);
    }

    /** Everything the flow leads to from there, into frames and out of them; what may interrupt it where {@code events}. */
    private Set<FlowNode> along(Stream<FlowNode> from, boolean events) {
        Set<FlowNode> found = new HashSet<>();
        Deque<FlowNode> open = from.collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            FlowNode node = open.poll();
            if (found.add(node)) {
                next(node).forEach(open::add);
                if (node instanceof SubProcess frame) {
                    frame.getChildElementsByType(StartEvent.class).forEach(open::add);
                }
                if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess frame && !frame.triggeredByEvent()) {
                    (isRound(frame) ? Stream.of(frame) : next(frame)).forEach(open::add);
                }
                if (events) {
                    model.getModelElementsByType(BoundaryEvent.class).stream().filter(event -> isIn(event.getAttachedTo(), node)).forEach(open::add);
                }
            }
        }
        return found;
    }

    private static Stream<FlowNode> next(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    /** Whether the node is this activity or lies in it. */
    private static boolean isIn(Activity activity, FlowNode node) {
        return activity.equals(node) || node.getParentElement() instanceof SubProcess frame && isIn(activity, frame);
    }

    /** As in a story: not gateways, frames and what begins and ends a frame that lies on the way. */
    private static boolean isStep(FlowNode node) {
        if (name(node).isEmpty() || node instanceof Gateway || node instanceof SubProcess || ShownActivities.isOfAReminder(node.getId())) {
            return false;
        }
        boolean inPlainFrame = node.getParentElement() instanceof SubProcess frame && !frame.triggeredByEvent();
        return !(inPlainFrame && (node instanceof StartEvent || node instanceof EndEvent));
    }

    private static Kind kind(FlowNode node) {
        return node instanceof UserTask ? Kind.TASK : node instanceof CallActivity ? Kind.CALL : node instanceof EndEvent ? Kind.END
                : node instanceof StartEvent ? Kind.START : node instanceof Event ? Kind.WAIT : Kind.MACHINE;
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? "" : node.getName().replaceAll("\\s+", " ").strip();
    }

    private static double left(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape ? shape.getBounds().getX() : 0;
    }

    /** A lane names what lies in it, and of a frame the frame alone. */
    private static FlowNode outermost(FlowNode node) {
        return node.getParentElement() instanceof SubProcess frame ? outermost(frame) : node;
    }

    private Map<FlowNode, String> lanes() {
        return model.getModelElementsByType(Lane.class).stream().flatMap(lane -> lane.getFlowNodeRefs().stream().map(node -> Map.entry(node, lane.getName())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
