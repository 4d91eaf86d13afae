package vn.boiduong.history.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import vn.boiduong.history.Diagram;
import vn.boiduong.history.Diagram.Edge;
import vn.boiduong.history.Diagram.Label;
import vn.boiduong.history.Diagram.Look;
import vn.boiduong.history.Diagram.Shape;
import vn.boiduong.history.Diagram.Walk;

/** Draws a diagram from the places its own file gives, so that the picture needs no script and prints. */
final class PathDrawing {

    private static final int MARGIN = 20;
    /** Words beside an event or a gateway need more room than the modeller noted. */
    private static final int WORDS_WIDTH = 100;
    private static final int WORDS_HEIGHT = 44;

    private final Map<String, Boolean> passed;

    private PathDrawing(Map<String, Boolean> passed) {
        this.passed = passed;
    }

    /** {@code passed} are the elements the case came to, true where it still is. */
    static Diagram of(BpmnModelInstance model, Map<String, Boolean> passed) {
        PathDrawing drawing = new PathDrawing(passed);
        List<Shape> shapes = model.getModelElementsByType(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement() instanceof FlowElement)
                .map(drawing::shape).sorted(Comparator.comparing(Shape::look)).toList();
        List<Edge> edges = drawing.edges(model.getModelElementsByType(BpmnEdge.class));
        Frame frame = Frame.around(model);
        return new Diagram(frame.left() - WORDS_WIDTH / 2, frame.top() - MARGIN, frame.right() - frame.left() + WORDS_WIDTH,
                frame.bottom() - frame.top() + WORDS_HEIGHT + 2 * MARGIN, shapes, edges);
    }

    /** The outermost places of everything drawn. */
    private record Frame(long left, long top, long right, long bottom) {

        static Frame around(BpmnModelInstance model) {
            var bounds = model.getModelElementsByType(Bounds.class);
            var points = model.getModelElementsByType(Waypoint.class);
            var across = Stream.concat(points.stream().map(Waypoint::getX),
                    bounds.stream().flatMap(each -> Stream.of(each.getX(), each.getX() + each.getWidth()))).mapToLong(Math::round).summaryStatistics();
            var down = Stream.concat(points.stream().map(Waypoint::getY),
                    bounds.stream().flatMap(each -> Stream.of(each.getY(), each.getY() + each.getHeight()))).mapToLong(Math::round).summaryStatistics();
            return new Frame(across.getMin(), down.getMin(), across.getMax(), down.getMax());
        }
    }

    private Shape shape(BpmnShape drawn) {
        FlowElement element = (FlowElement) drawn.getBpmnElement();
        Bounds bounds = drawn.getBounds();
        Look look = element instanceof Event ? Look.EVENT : element instanceof Gateway ? Look.GATEWAY
                : element instanceof SubProcess ? Look.FRAME : Look.ACTIVITY;
        Boolean still = passed.get(element.getId());
        Walk walk = still == null ? Walk.NOT : still ? Walk.NOW : Walk.WALKED;
        long x = Math.round(bounds.getX());
        long y = Math.round(bounds.getY());
        long width = Math.round(bounds.getWidth());
        long height = Math.round(bounds.getHeight());
        String name = element.getName() == null ? "" : element.getName().replaceAll("\\s+", " ").strip();
        boolean silent = name.isEmpty() || element instanceof BoundaryEvent beside && !beside.cancelActivity();
        return new Shape(look, walk, x, y, width, height, silent ? null
                : look == Look.ACTIVITY || look == Look.FRAME ? new Label(name, x + 2, y + 2, width - 4, height - 4)
                : new Label(name, x + width / 2 - WORDS_WIDTH / 2, y + height, WORDS_WIDTH, WORDS_HEIGHT));
    }

    /** A way between two elements is taken as walked where the case came to both. */
    private List<Edge> edges(Collection<BpmnEdge> drawn) {
        return drawn.stream().filter(edge -> edge.getBpmnElement() instanceof SequenceFlow).map(edge -> {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            return new Edge(edge.getWaypoints().stream().map(point -> Math.round(point.getX()) + "," + Math.round(point.getY()))
                    .collect(Collectors.joining(" ")), passed.containsKey(flow.getSource().getId()) && passed.containsKey(flow.getTarget().getId()));
        }).toList();
    }
}
