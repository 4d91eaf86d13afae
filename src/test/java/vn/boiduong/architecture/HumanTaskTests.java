package vn.boiduong.architecture;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person's task in any diagram keeps to: who, what, by when, who is told, and that the answer is recorded. */
class HumanTaskTests {

    private static final String OVERDUE = "${deadlines.overdueAt(execution)}";

    private static final String WITHOUT_CONFLICT = "\\$\\{[a-z][A-Za-z]*(Reviewers|Deciders|Signers)\\.of\\(execution\\)}";

    /** A task of one diagram. */
    record HumanTask(ProcessModel model, UserTask task) {

        Optional<BoundaryEvent> event(String suffix) {
            return model.boundaryEventsOf(task).stream()
                    .filter(event -> event.getId().equals("Event_" + ProcessModel.coreOf(task) + suffix)).findFirst();
        }

        @Override
        public String toString() {
            return model + " " + task.getId();
        }
    }

    static Stream<HumanTask> tasks() throws IOException {
        return ProcessModel.all().flatMap(model -> model.every(UserTask.class).stream().map(task -> new HumanTask(model, task)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void belongsToAPersonOrAGroup(HumanTask human) {
        UserTask task = human.task();

        if (task.getCamundaAssignee() != null) {
            assertThat(task.getCamundaAssignee()).isEqualTo("${officerId}");
            assertThat(task.getCamundaCandidateGroups()).isNull();
        } else {
            assertThat(task.getCamundaCandidateGroups()).satisfiesAnyOf(
                    group -> assertThat(group).isIn("hr", "chairman", "unit-head:${agencyId}:${unitId}", "${assessorGroup}"),
                    group -> assertThat(group).as("a role, but never the person concerned alone").matches(WITHOUT_CONFLICT));
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void tellsThePersonWhatToDo(HumanTask human) {
        UserTask task = human.task();

        assertThat(ProcessModelTests.documentationOf(task.getDocumentations())).hasSizeGreaterThan(80).doesNotContain("${", "#{");
        assertThat(inputsOf(task)).contains("caseTitle=${caseText.title(execution)}", "caseBrief=${caseText.brief(execution)}");
        if (task.getParentElement() instanceof SubProcess round && round.getLoopCharacteristics() != null) {
            assertThat(inputsOf(task)).contains("unitId=${unitId}");
        }
    }

    private static Collection<String> inputsOf(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).singleResult()
                .getCamundaInputParameters().stream().map(HumanTaskTests::asText).toList();
    }

    private static String asText(CamundaInputParameter input) {
        return input.getCamundaName() + "=" + input.getTextContent();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void opensItsOwnForm(HumanTask human) {
        String form = human.model().fileName() + ProcessModel.coreOf(human.task()).replaceAll("([A-Z])", "-$1").toLowerCase();

        if (human.task().getCamundaFormKey() != null) {
            assertThat(human.task().getCamundaFormKey()).isEqualTo("embedded:/forms/" + form + ".html");
        } else {
            assertThat(human.task().getCamundaFormRef()).isEqualTo(form);
            assertThat(human.task().getCamundaFormRefBinding()).isEqualTo("latest");
        }
    }

    /** Same transaction: what the domain refuses leaves the task open. */
    @ParameterizedTest
    @MethodSource("tasks")
    void leadsStraightToItsRecord(HumanTask human) {
        FlowNode record = ProcessModel.only(human.task().getOutgoing()).getTarget();

        assertThat(record).isInstanceOf(ServiceTask.class);
        assertThat(record.getId()).startsWith("Task_Record");
        assertThat(human.task().isCamundaAsyncAfter()).isFalse();
        assertThat(record.isCamundaAsyncBefore()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isDueAndReminded(HumanTask human) {
        BoundaryEvent reminder = human.event("Reminder").orElseThrow();

        assertThat(human.task().getCamundaDueDate()).isEqualTo("${deadlines.dueAt(execution)}");
        assertThat(human.task().getCamundaFollowUpDate()).isEqualTo("${deadlines.followUpAt(execution)}");
        assertThat(reminder.cancelActivity()).isFalse();
        assertThat(timerOf(reminder).getTimeCycle().getTextContent()).isEqualTo("${deadlines.remindersAt(execution)}");
        assertThat(ProcessModel.nextStep(reminder).getId()).startsWith("Task_Remind");
    }

    /** Overdue goes one level up; only what the rules let lapse ends instead. */
    @ParameterizedTest
    @MethodSource("tasks")
    void isEscalatedOrLapses(HumanTask human) {
        Optional<BoundaryEvent> overdue = human.event("Overdue");

        if (overdue.isPresent()) {
            assertThat(overdue.get().cancelActivity()).isFalse();
            assertThat(timerOf(overdue.get()).getTimeDate().getTextContent()).isEqualTo(OVERDUE);
            assertThat(ProcessModel.nextStep(overdue.get()).getId()).startsWith("Task_Escalate");
        } else {
            assertThat(human.model().boundaryEventsOf(human.task())).filteredOn(BoundaryEvent::cancelActivity)
                    .singleElement().satisfies(lapse -> assertThat(timerOf(lapse).getTimeDate().getTextContent()).isEqualTo(OVERDUE));
        }
    }

    private static TimerEventDefinition timerOf(BoundaryEvent event) {
        return (TimerEventDefinition) event.getEventDefinitions().iterator().next();
    }
}
