package vn.boiduong.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.support.LifecycleTest;

/** Twelve people, five courses, and one of everything that can happen to them in a year. */
@LifecycleTest
class RehearsedEventsTests {

    private static final Path WARD = Path.of("src/test/resources/wards/year-events");

    @Autowired
    private Rehearsal rehearsal;
    @Autowired
    private DatasetReader reader;
    @Autowired
    private HistoryService history;
    @Autowired
    private ObjectMapper json;

    @Test
    void everyKindOfEventHappensAndIsFollowedThrough(@TempDir Path out) throws IOException {
        assertThat(Files.readString(WARD.resolve("events.csv"))).as("no kind is left out")
                .contains(Stream.of(EventRow.Kind.values()).map(kind -> "," + kind + ",").toList());
        List<String> told = new ArrayList<>();

        boolean held = rehearsal.play(new RehearsalOrder(reader.readToRehearse(WARD, 2026), 2026, Optional.empty(), out), told::add);

        assertThat(told).noneMatch(line -> line.contains("không xảy ra"));
        assertThat(held).as(String.join("\n", told)).isTrue();
        whatIsTold(told, out);
        whoIsWithdrawnAndWhatMoved(out);
        whatCounts(out);
        whoDecided();
        howItEnded(json.readTree(out.resolve("summary.json").toFile()));
    }

    /** In words, nothing of it an id of the program: the ranking as its file has it, the totals as the files add up. */
    private static void whatIsTold(List<String> told, Path out) throws IOException {
        assertThat(told).noneMatch(line -> line.contains("_") || line.contains("null") || line.contains("??"));
        assertThat(told).anyMatch(line -> line.startsWith("Ngày ") && line.contains(", Chuyển đơn vị: "));
        List<String> ranked = rows(out, "ranking.csv", "rankInAgency,score").stream().filter(row -> !row.startsWith(",")).toList();
        assertThat(told.stream().filter(line -> line.startsWith("Hạng ")).toList()).hasSameSizeAs(ranked)
                .allMatch(line -> ranked.stream().anyMatch(row -> line.startsWith("Hạng " + row.split(",")[0] + ": ")
                        && line.contains(", " + row.split(",")[1].replace('.', ',') + " điểm, ")))
                .first().asString().startsWith("Hạng 1: ").contains("(Phòng ");
        List<String> outcomes = rows(out, "participations.csv", "outcome");
        assertThat(told).contains("Cử đi bồi dưỡng %d lượt: %d đạt, 1 không đạt hoặc vắng, 3 rút hoặc khóa hủy, 0 không báo cáo, 0 chưa xong."
                .formatted(outcomes.size(), Collections.frequency(outcomes, "PASSED")));
        assertThat(told.get(told.size() - 1)).startsWith("Kiểm tra đạt: ");
    }

    private static void whoIsWithdrawnAndWhatMoved(Path out) throws IOException {
        assertThat(rows(out, "participations.csv", "course,officer,unit,outcome,verifiedOn")).as("AT-01 is cancelled on the first working day"
                + " after the holidays, VT-01 ends on 21/07, and nobody of the silent unit goes to SP-01").containsExactly(
                "AT-01,K5,KT,CANCELLED,2026-09-03", "AT-01,V5,VHXH,CANCELLED,2026-09-03", "GT-01,K2,KT,PASSED,2026-04-09",
                "GT-01,V3,VHXH,PASSED,2026-04-09", "QL-01,K4,KT,PASSED,2026-06-15", "QL-01,V4,VHXH,WITHDRAWN,2026-06-05",
                "SP-01,V2,VHXH,PASSED,2026-08-20", "VT-01,K5,KT,FAILED,2026-07-22", "VT-01,V5,VHXH,PASSED,2026-07-22");
        assertThat(rows(out, "evaluations.csv", "course,officer,unit,opensOn,closedOn")).as("V3 practised most days in KT, V5 was ill for twelve")
                .containsExactly("GT-01,K2,KT,2026-07-08,2026-07-08", "GT-01,V3,KT,2026-07-08,2026-07-08", "QL-01,K4,KT,2026-09-12,2026-09-14",
                        "SP-01,V2,VHXH,2026-11-19,2026-11-19", "VT-01,V5,VHXH,2026-11-02,2026-11-02");
    }

    /** Corrected results count as they are now; the shortened course gives two thirds of its 24 hours. */
    private static void whatCounts(Path out) throws IOException {
        assertThat(rows(out, "participations.csv", "course,officer,testScore,hoursCredited,certificateNo")).contains(
                "QL-01,K4,6.5,80,QL-2", "VT-01,K5,4.0,0,", "VT-01,V5,8.0,16,VT-1");
        assertThat(rows(out, "hours.csv", "officer,credited")).contains("K4,80", "K5,0", "V5,16");
        assertThat(rows(out, "ranking.csv", "officer,test,reasonNotRanked")).contains("K5,,NOT_PASSED", "K4,65.00,");
    }

    private void whoDecided() {
        assertThat(doneBy("GT-01", "Task_ApproveNominations")).as("the deputy for the head who is away").containsExactlyInAnyOrder("K3", "V1");
        assertThat(doneBy("VT-01", "Task_ApproveNominations")).as("K1 is back, and not replaced yet").containsExactlyInAnyOrder("K1", "V1");
        assertThat(doneBy("AT-01", "Task_ApproveNominations")).as("the new head").containsExactlyInAnyOrder("K3", "V1");
        assertThat(doneBy("GT-01/V3", "Task_AssessOfficer")).as("the new head of the unit V3 came to").containsExactly("K3");
        assertThat(doneBy("VT-01/V5", "Task_AssessOfficer")).containsExactly("V1");
        assertThat(doneBy("SP-01/V2", "Task_VerifyResult")).as("V2 is of hr, and does not verify the own result").containsExactly("V1");
        assertThat(doneBy("QL-01/K4", "Task_AssessOfficer")).as("KT has no head since 10/09, so a chairman").containsExactly("C1");
        assertThat(doneBy("NH/2026", "Task_DeclareNeeds")).as("KT keeps silent until hr closes its part").containsExactlyInAnyOrder("C1", "V1");
        assertThat(doneBy("NH/2026", "Task_SubmitUnitReport")).as("LD keeps silent, a chairman reports for KT").containsExactlyInAnyOrder("C1", "V1");
        assertThat(doneBy("NH/2026/supplement-1", "Task_ApprovePlan")).hasSize(1);
    }

    private static void howItEnded(JsonNode summary) {
        assertThat(summary.path("processes").path("reimbursement").toString()).as("a postgraduate course is paid back, a short one is not")
                .isEqualTo("{\"Paid\":1,\"Waived\":1,\"waiting\":0}");
        assertThat(summary.path("processes").path("concern").path("Answered").asInt()).isEqualTo(1);
        assertThat(summary.path("processes").path("ranking").path("RankingPublished").asInt()).isEqualTo(1);
        assertThat(summary.path("tasks").path("Task_ReviewDispute").asInt()).isEqualTo(1);
        assertThat(summary.path("tasks").path("Task_ResolveObjection").asInt()).isEqualTo(1);
        assertThat(summary.path("processes").path("plan").toString()).isEqualTo("{\"PlanApproved\":2,\"waiting\":0}");
        assertThat(summary.path("incidents").asInt()).isZero();
        assertThat(summary.path("checks").properties()).extracting(Map.Entry::getKey).contains("correctedResultsStand", "leavesMoveEvaluations",
                "nobodyDecidesInTheOwnCase", "shortenedCoursesEndSooner", "silentUnitsAreClosed", "supplementsAreApproved", "vacantUnitsHaveSomebody",
                "yearBeganThatDay");
    }

    private List<String> doneBy(String key, String task) {
        return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(key).taskDefinitionKey(task).finished().list().stream()
                .flatMap(done -> history.createUserOperationLogQuery().taskId(done.getId()).operationType("Complete").list().stream())
                .map(UserOperationLogEntry::getUserId).distinct().toList();
    }

    /** The named columns of a file, a line each. */
    private static List<String> rows(Path out, String file, String columns) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve(file));
        List<String> header = List.of(lines.get(0).split(","));
        return lines.stream().skip(1).map(line -> line.split(",", -1)).map(cells -> String.join(",", Stream.of(columns.split(","))
                .map(column -> cells[header.indexOf(column)]).toList())).toList();
    }
}
