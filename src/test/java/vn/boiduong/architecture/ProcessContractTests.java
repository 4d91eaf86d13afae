package vn.boiduong.architecture;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** Outside clients know processes, human tasks and end states by these ids: they are added to, never renamed. */
class ProcessContractTests {

    @ParameterizedTest
    @CsvFileSource(resources = "/architecture/process-contract.csv", numLinesToSkip = 1)
    void idsAreNeverRenamed(String process, String tasks, String ends) throws IOException {
        ProcessModel model = models().get(process);

        assertThat(model.every(UserTask.class)).extracting(UserTask::getId)
                .containsExactlyInAnyOrder(tasks.split(";"));
        assertThat(model.every(EndEvent.class)).extracting(EndEvent::getId)
                .contains(List.of(ends.split(";")).stream().map("EndEvent_"::concat).toArray(String[]::new));
    }

    @Test
    void theTenProcessesOfTheYearAreThere() throws IOException {
        assertThat(models()).containsKeys("training-year", "survey", "plan", "nomination", "participation", "evaluation",
                "ranking", "report", "reimbursement", "concern");
    }

    private static Map<String, ProcessModel> models() throws IOException {
        return ProcessModel.all().collect(toMap(ProcessModel::fileName, identity()));
    }
}
