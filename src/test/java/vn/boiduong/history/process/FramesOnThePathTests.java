package vn.boiduong.history.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.SubProcessBuilder;
import org.junit.jupiter.api.Test;
import vn.boiduong.history.CaseArchive.Ahead;
import vn.boiduong.history.CaseArchive.Chance;

/** A case that stands in a frame stands at what is open in it. */
class FramesOnThePathTests {

    private static final Map<String, Boolean> AT_THE_ANSWER = Map.of("Begun", false, "Frame", true, "Asked", false, "Which", false, "Answer", true);

    @Test
    void whatAFrameLeftOutIsNotToCome() {
        List<Ahead> ahead = PathAhead.of(model(false), AT_THE_ANSWER, true);

        assertThat(names(ahead, Chance.TO_COME)).containsExactlyInAnyOrder("Ghi nhận", "Gửi đi", "Xong");
        assertThat(names(ahead, Chance.IF)).as("what interrupts the frame still may").containsExactlyInAnyOrder("Quá hạn", "Đã quá hạn");
        assertThat(names(ahead, Chance.NOT_TAKEN)).containsExactly("Trả lại");
    }

    /** The next of the round may go the other way. */
    @Test
    void aRoundBeginsAnew() {
        assertThat(names(PathAhead.of(model(true), AT_THE_ANSWER, true), Chance.TO_COME)).contains("Trả lại", "Ghi nhận", "Gửi đi", "Xong");
    }

    private static BpmnModelInstance model(boolean round) {
        SubProcessBuilder frame = Bpmn.createExecutableProcess("p").startEvent("Begun").name("Bắt đầu").subProcess("Frame").name("Khung");
        if (round) {
            frame.multiInstance().cardinality("3");
        }
        frame.embeddedSubProcess().startEvent("Asked").exclusiveGateway("Which")
                .userTask("Answer").name("Trả lời").serviceTask("Record").name("Ghi nhận").endEvent("Answered")
                .moveToNode("Which").userTask("Return").name("Trả lại").endEvent("Returned")
                .subProcessDone().serviceTask("Send").name("Gửi đi").endEvent("Done").name("Xong");
        return frame.boundaryEvent("Late").name("Quá hạn").timerWithDuration("P1D").endEvent("TooLate").name("Đã quá hạn").done();
    }

    private static List<String> names(List<Ahead> ahead, Chance chance) {
        return ahead.stream().filter(step -> step.chance() == chance).map(Ahead::name).toList();
    }
}
