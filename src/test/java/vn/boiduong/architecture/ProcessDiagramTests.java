package vn.boiduong.architecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The diagrams are drawn to be looked at: complete, in lanes, with straight lines and nothing on top of another. */
class ProcessDiagramTests {

    static Stream<ProcessModel> models() throws IOException {
        return ProcessModel.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(ProcessModel model) {
        assertThat(model.every(FlowNode.class)).allSatisfy(node -> assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(model.every(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepStandsInTheLaneOfWhoActs(ProcessModel model) {
        assumeThat(model).matches(ProcessDiagramTests::hasPeople, "has human tasks");
        assertThat(model.every(Lane.class)).allSatisfy(lane -> assertThat(lane.getName()).isNotBlank());

        List<FlowNode> inLanes = model.every(Lane.class).stream().flatMap(lane -> lane.getFlowNodeRefs().stream()).toList();

        assertThat(inLanes).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(model.process().getChildElementsByType(FlowNode.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void linesAreOrthogonal(ProcessModel model) {
        assertThat(model.every(BpmnEdge.class)).allSatisfy(edge -> {
            List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY())).as(edge.getId()).isTrue();
            }
        });
    }

    private static boolean hasPeople(ProcessModel model) {
        return !model.every(UserTask.class).isEmpty();
    }

    /** Boundary events sit on their task, everything else stands free. */
    @ParameterizedTest
    @MethodSource("models")
    void nothingCoversAnother(ProcessModel model) {
        List<BpmnShape> solid = model.every(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode && !(shape.getBpmnElement() instanceof SubProcess)
                        && !(shape.getBpmnElement() instanceof BoundaryEvent)).toList();

        for (int i = 0; i < solid.size(); i++) {
            for (BpmnShape other : solid.subList(i + 1, solid.size())) {
                assertThat(overlap(solid.get(i).getBounds(), other.getBounds()))
                        .as(solid.get(i).getId() + " and " + other.getId()).isFalse();
            }
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth() && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight() && b.getY() < a.getY() + a.getHeight();
    }
}
