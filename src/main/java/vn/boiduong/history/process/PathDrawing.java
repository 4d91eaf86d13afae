package vn.boiduong.history.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
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
        long left = shapes.stream().mapToLong(Shape::x).min().orElse(0) - WORDS_WIDTH / 2;
        long top = shapes.stream().mapToLong(Shape::y).min().orElse(0) - MARGIN;
        long right = shapes.stream().mapToLong(shape -> shape.x() + shape.width()).max().orElse(0) + WORDS_WIDTH / 2;
        long bottom = shapes.stream().mapToLong(shape -> shape.y() + shape.height()).max().orElse(0) + WORDS_HEIGHT + MARGIN;
        return new Diagram(left, top, right - left, bottom - top, shapes, drawing.edges(model.getModelElementsByType(BpmnEdge.class)));
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
        return new Shape(look, walk, x, y, width, height, name.isEmpty() ? null
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
