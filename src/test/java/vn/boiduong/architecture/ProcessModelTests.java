package vn.boiduong.architecture;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What every diagram keeps to: names, gateways, steps of the system, calls and joins. Read from the files, without an engine. */
class ProcessModelTests {

    private static final String DAY_OF_YEAR = "\\b\\d{1,2}/\\d{1,2}\\b(?!/)";
    private static final String WORDS = "\\p{Lu}\\p{L}*[^_{}$]*";

    static Stream<ProcessModel> models() throws IOException {
        return ProcessModel.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void isFoundByItsName(ProcessModel model) {
        Process process = model.process();

        assertThat(process.getId()).isEqualTo(model.fileName());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).isEqualTo("1.0");
    }

    /** The engine reads days only; people do not start processes in Tasklist, services do. */
    @ParameterizedTest
    @MethodSource("models")
    void saysHowLongItsHistoryIsKept(ProcessModel model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(model.process().isCamundaStartableInTasklist()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsTellWhatTheyName(ProcessModel model) {
        assertThat(model.every(FlowNode.class)).allSatisfy(node ->
                assertThat(node.getId()).matches(prefixOf(node) + "[A-Z][A-Za-z]+"));
        assertThat(model.every(SequenceFlow.class)).allSatisfy(flow ->
                assertThat(flow.getId()).matches("Flow_[A-Z][A-Za-z]+(_[A-Z][A-Za-z]+)?"));
        assertThat(model.every(Message.class)).extracting(Message::getName)
                .allSatisfy(name -> assertThat(name).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
    }

    private static String prefixOf(FlowNode node) {
        if (node instanceof Event) {
            return node instanceof StartEvent ? "StartEvent_" : node instanceof EndEvent ? "EndEvent_" : "Event_";
        }
        return node instanceof Task ? "Task_" : node instanceof Gateway ? "Gateway_"
                : node instanceof CallActivity ? "Call_" : "SubProcess_";
    }

    @ParameterizedTest
    @MethodSource("models")
    void peopleCanReadEveryElement(ProcessModel model) {
        Stream<FlowElement> named = Stream.concat(model.questions().stream(), model.every(FlowNode.class).stream()
                .filter(node -> node instanceof Activity || node instanceof Event));

        assertThat(named).allSatisfy(element -> assertThat(element.getName()).as(element.getId()).isNotNull().matches(WORDS));
        assertThat(documentationOf(model.process().getDocumentations())).as("what the process is for").hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndHaveAnAnswerForTheRest(ProcessModel model) {
        assertThat(model.questions()).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).as("default of " + gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing()).allSatisfy(answer -> {
                assertThat(answer.getName()).as(answer.getId()).isNotBlank();
                assertThat(answer.getConditionExpression() == null).as("without condition: " + answer.getId())
                        .isEqualTo(answer.equals(gateway.getDefault()));
            });
        });
    }

    /** A compound or negated rule belongs to the aggregate or a decision table. */
    @ParameterizedTest
    @MethodSource("models")
    void conditionsAreOneWordInThePositive(ProcessModel model) {
        assertThat(model.every(SequenceFlow.class)).filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> {
                    assertThat(flow.getSource()).isInstanceOf(ExclusiveGateway.class);
                    assertThat(flow.getConditionExpression().getTextContent())
                            .matches("\\$\\{[a-z][A-Za-z]*( == '[A-Z_]+')?}").doesNotContain("empty", "not");
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void holdsNoCode(ProcessModel model) {
        String xml = Bpmn.convertToString(model.model());

        assertThat(xml).doesNotContain("scriptTask", "camunda:script", "camunda:class", "camunda:expression",
                "camunda:topic", "Listener", "camunda:connector");
    }

    /** One name, four places: diagram, bean, method, service. Only the shared reminders stand in a diagram more than once. */
    @ParameterizedTest
    @MethodSource("models")
    void aStepIsNamedLikeItsDelegate(ProcessModel model) {
        assertThat(model.every(ServiceTask.class)).allSatisfy(step ->
                assertThat(step.getCamundaDelegateExpression()).isEqualTo("${" + delegateOf(step) + "}"));
    }

    private static String delegateOf(ServiceTask step) {
        String core = ProcessModel.coreOf(step).replaceFirst("^(Remind|Escalate)[A-Z].*", "$1");
        return Character.toLowerCase(core.charAt(0)) + core.substring(1);
    }

    /** The domain computes a date once and keeps it; the timer only reads it. */
    @ParameterizedTest
    @MethodSource("models")
    void timersReadDatesTheDomainKeeps(ProcessModel model) {
        assertThat(model.every(TimeDate.class)).extracting(TimeDate::getTextContent).allSatisfy(date ->
                assertThat(date).matches("\\$\\{[a-z][A-Za-z]*At}|\\$\\{deadlines\\.overdueAt\\(execution\\)}"));
    }

    /** Without this a called process has no business key at all. */
    @ParameterizedTest
    @MethodSource("models")
    void calledProcessesKeepKeyAndAgency(ProcessModel model) {
        assertThat(model.every(CallActivity.class)).allSatisfy(call -> {
            assertThat(ProcessModel.FOLDER.resolve(call.getCalledElement() + ".bpmn")).exists();
            Collection<CamundaIn> handedOver = call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
            assertThat(handedOver).extracting(CamundaIn::getCamundaBusinessKey).contains("#{execution.processBusinessKey}");
            assertThat(handedOver).extracting(CamundaIn::getCamundaTarget).contains("agencyId");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void branchesMeetInATransactionOfTheirOwn(ProcessModel model) {
        assertThat(model.every(ParallelGateway.class)).filteredOn(gateway -> gateway.getIncoming().size() > 1)
                .allSatisfy(join -> assertThat(join.isCamundaAsyncBefore()).as(join.getId()).isTrue());
    }

    /** What leaves the database runs in a job, is tried again, and in the end becomes an incident that hr sees. */
    @ParameterizedTest
    @MethodSource("models")
    void aStepInAJobOfItsOwnIsTriedAgain(ProcessModel model) {
        assertThat(model.every(ServiceTask.class)).filteredOn(ServiceTask::isCamundaAsyncBefore).allSatisfy(step ->
                assertThat(step.getExtensionElements().getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).count())
                        .as(step.getId()).isOne());
    }

    /** The list is fixed in our table, and two heads who finish at once do not disturb each other. */
    @ParameterizedTest
    @MethodSource("models")
    void roundsRunOverAFixedListOfUnits(ProcessModel model) {
        List<SubProcess> rounds = model.every(SubProcess.class).stream().filter(sub -> sub.getLoopCharacteristics() != null).toList();

        assertThat(rounds).allSatisfy(round -> {
            var loop = (MultiInstanceLoopCharacteristics) round.getLoopCharacteristics();
            assertThat(loop.isSequential()).isFalse();
            assertThat(loop.getCamundaCollection()).matches("\\$\\{[a-z][A-Za-z]*Units\\.of\\(execution\\)}");
            assertThat(loop.getCamundaElementVariable()).isEqualTo("unitId");
            assertThat(round.getChildElementsByType(EndEvent.class)).filteredOn(EndEvent::isCamundaAsyncAfter).hasSize(1);
        });
    }

    /** They come with the policy; a text that names one is wrong once a ward has set another. */
    @ParameterizedTest
    @MethodSource("models")
    void noTextNamesADayOfTheYear(ProcessModel model) {
        Stream<BaseElement> texts = Stream.concat(Stream.of(model.process()), model.every(FlowElement.class).stream());

        assertThat(texts).allSatisfy(element -> assertThat(documentationOf(element.getDocumentations())).as(element.getId()).doesNotContainPattern(DAY_OF_YEAR));
    }

    static String documentationOf(Collection<Documentation> documentations) {
        return documentations.stream().map(Documentation::getTextContent).collect(joining()).strip();
    }
}
