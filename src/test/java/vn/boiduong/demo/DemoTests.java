package vn.boiduong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseHistory;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

@ServerTest
class DemoTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private DemoClock demo;
    @Autowired
    private CaseHistory history;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensOnTheYearsFirstMondayWithTheYearStarted() {
        assertThat(clock.today()).hasToString("2026-01-05");
        assertThat(json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=training-year&businessKey=TK/2026"))).hasSize(1);
    }

    @Test
    void theAdministratorMovesTheClockForward() {
        HttpResponse<String> byDays = server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":2}");
        HttpResponse<String> to = server.as(ADMIN).post("/api/v1/demo/clock", "{\"to\":\"2026-01-08T08:00\"}");

        assertThat(json(byDays).get("now").asText()).startsWith("2026-01-07T08:");
        assertThat(json(to).get("now").asText()).startsWith("2026-01-08T08:00:00").endsWith("+07:00");
        assertThat(clock.today()).hasToString("2026-01-08");
    }

    /** As the demo runs: its job executor is at work when the clock is moved. */
    @Test
    void eachThingKeepsItsOwnDayHoweverFarTheClockIsMoved() {
        JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
        try {
            server.as(ADMIN).post("/api/v1/demo/clock", "{\"to\":\"2026-11-27T08:00\"}");
            assertThat(executor.isActive()).isTrue();
        } finally {
            executor.shutdown();
        }

        assertThat(told("TK022", "REMINDER", "Xác nhận")).containsExactly("2026-01-08", "2026-01-10", "2026-01-15");
        assertThat(told("TK001", "ESCALATION", "Xác nhận")).containsOnly("2026-01-17");
        assertThat(opened("Task_ReviewRanking")).as("since when").containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(told("TK014", "REMINDER", "xếp hạng")).as("what follows from it").containsExactly("2026-11-26", "2026-11-27");
        assertThat(opened("Task_SubmitUnitReport")).containsExactly(LocalDate.of(2026, 11, 25));
        assertThat(clock.today()).hasToString("2026-11-27");
    }

    private List<String> told(String recipient, String kind, String about) {
        return jdbc.sql("select created_at from boiduong.notification where recipient = ? and kind = ? and subject like ? order by id")
                .params(recipient, kind, "%" + about + "%").query((row, n) -> OfficeClock.dayOf(row.getTimestamp(1)).toString()).list();
    }

    private Set<LocalDate> opened(String task) {
        return history.humanTasks("TK").stream().filter(created -> created.task().equals(task)).map(CaseHistory.CreatedTask::on)
                .collect(Collectors.toSet());
    }

    @Test
    void whoMovesTheClockWhileItIsOnItsWayIsToldSo() throws InterruptedException {
        List<HttpResponse<String>> answers = new ArrayList<>();
        Runnable move = () -> answers.add(server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":20}"));

        AtOnce.run(List.of(move, move));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
        assertThat(answers).extracting(HttpResponse::body).anyMatch(body -> body.contains("Đồng hồ đang chạy theo lần vặn trước"));
        assertThat(clock.today()).hasToString("2026-01-25");
    }

    @Test
    void theClockNeverGoesBack() {
        HttpResponse<String> answer = server.as(ADMIN).post("/api/v1/demo/clock", "{\"to\":\"2025-12-31T08:00\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText()).startsWith("Trường “Tới ngày” (to): đồng hồ của bản dùng thử chỉ chạy tới, cần một lúc sau ")
                .endsWith("05/01/2026.");
        assertThat(json(answer).get("field").asText()).isEqualTo("to");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"days\": 0} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “0”.",
            "{\"days\": -3} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “-3”.",
            "{\"days\": 2197} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “2197”.",
            "{\"days\": 99999999999} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “99999999999”.",
            "{\"days\": 1.5} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “1.5”.",
            "{\"days\": \"mai\"} | days | Trường “Số ngày” (days): cần số nguyên từ 1 đến 2196, nhận được “mai”.",
            "{\"days\": null} | days | Cần đúng một trong hai trường: “to” (ngày giờ, ví dụ 2026-04-15T08:00) hoặc “days” (số ngày, ví dụ 7).",
            "{\"to\": \"2026-02-10T08:00\", \"days\": 1} | to | Cần đúng một trong hai trường: “to” (ngày giờ, ví dụ 2026-04-15T08:00) hoặc “days” (số ngày, ví dụ 7).",
            "{\"to\": \"mai\"} | to | Trường “Tới ngày” (to): cần ngày giờ như 2026-04-15T08:00, nhận được “mai”.",
            "{\"to\": 7} | to | Trường “Tới ngày” (to): cần ngày giờ như 2026-04-15T08:00, nhận được “7”.",
            "{\"to\": \"2026-02-30T08:00\"} | to | Trường “Tới ngày” (to): cần ngày giờ như 2026-04-15T08:00, nhận được “2026-02-30T08:00”.",
            "{\"to\": \"2040-01-01T08:00\"} | to | Trường “Tới ngày” (to): mỗi lần vặn tới trong vòng sáu năm, chậm nhất là 08:00 10/01/2032."})
    void aWrongDayIsRefusedByTheNameOfItsField(String sent, String field, String sentence) {
        HttpResponse<String> answer = server.as(ADMIN).post("/api/v1/demo/clock", sent);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText().replaceFirst("08:\\d\\d 10/01", "08:00 10/01")).as("the clock runs on").isEqualTo(sentence);
        assertThat(json(answer).get("field").asText()).isEqualTo(field);
        assertThat(clock.today()).hasToString("2026-01-05");
    }

    @Test
    void aDayOnThePageIsTypedAsAnOfficeWritesIt() {
        String page = "/dung-thu/dong-ho";

        server.inSession(ADMIN).submit(page, page, Map.of("to", "06/01/2026", "time", "9:30"));
        assertThat(Days.text(clock.now())).isEqualTo("09:30 06/01/2026");

        assertThat(refused("31/02/2026", "08:00")).contains("cần một ngày như 05/01/2026, nhận được “31/02/2026”").contains("value=\"31/02/2026\"");
        assertThat(refused("", "08:00")).contains("Trường “Tới ngày”").contains("aria-invalid=\"true\"");
        assertThat(refused("07/01/2026", "25h")).contains("Trường “Lúc”").contains("không đọc được “25h”");
        Http admin = server.inSession(ADMIN);
        admin.submit(page, page, Map.of("days", "-1"));
        assertThat(admin.open(page).body()).contains("Trường “Số ngày”: cần số nguyên từ 1 đến 2196, nhận được “-1”.");
        assertThat(refused("05/01/2026", "08:00")).contains("Trường “Tới ngày”: đồng hồ của bản dùng thử chỉ chạy tới");
        assertThat(refused("01/01/2040", "08:00")).contains("Trường “Tới ngày”: mỗi lần vặn tới trong vòng sáu năm");
        assertThat(clock.today()).hasToString("2026-01-06");
    }

    private String refused(String to, String time) {
        Http admin = server.inSession(ADMIN);
        admin.submit("/dung-thu/dong-ho", "/dung-thu/dong-ho", Map.of("to", to, "time", time));
        return admin.open("/dung-thu/dong-ho").body();
    }

    @Test
    void noOneElseMovesIt() {
        assertThat(server.as(HR).post("/api/v1/demo/clock", "{\"days\":1}").statusCode()).isEqualTo(403);
        assertThat(server.as(HR).get("/api/v1/demo/clock").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartShowsTheSameTime() {
        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":1}");
        clock.runWithSystem();

        demo.resume();

        assertThat(clock.today()).hasToString("2026-01-06");
    }

    @Test
    void everyPageSaysThatItIsADemo() {
        assertThat(server.anonymous().open("/dang-nhap").body()).contains("Bản dùng thử").contains("BoiDuong@2026");
        assertThat(server.inSession(HR).open("/").body()).contains("Bản dùng thử").contains("05/01/2026");
    }
}
