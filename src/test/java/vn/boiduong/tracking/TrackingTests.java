package vn.boiduong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** What HR follows on the board, and what HR alone does there. The demo's year has just begun: 11 units declare needs, as many confirm. */
@ServerTest
class TrackingTests {

    private static final String PAGE = "/theo-doi";

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private Actors actors;
    @Autowired
    private Board board;
    @Autowired
    private Summaries summaries;
    @Autowired
    private JdbcClient jdbc;

    private String caseOf(String process) {
        return json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=" + process)).get(0).get("id").asText();
    }

    private String taskOfVp() {
        return json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
    }

    private String concern(String question) {
        String key = json(server.as(OFFICER).post("/api/v1/concerns", "{\"question\":\"" + question + "\"}")).get("number").asText();
        return json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=concern&businessKey=" + key)).get(0).get("id").asText();
    }

    private String open(String query) {
        return server.inSession(AUDITOR).open(PAGE + query).body();
    }

    private static List<String> cases(String page) {
        return Pattern.compile("<a href=\"/theo-doi/([\\w-]{36})\">").matcher(page).results().map(each -> each.group(1)).distinct().toList();
    }

    @Test
    void everyCaseStandsSomewhereWithWhoeverHasIt() {
        String page = open("?donVi=VP");

        assertThat(page).contains("Khảo sát nhu cầu", "Nêu nhu cầu bồi dưỡng", "Người đứng đầu Văn phòng HĐND và UBND: Lê Văn Toàn", "từ 05/01/2026", "16/01/2026",
                "còn 11 ngày", "và 6 bước nữa", "Năm 2026").doesNotContain("??").doesNotContain(">Task_").doesNotContain(">null<");
        assertThat(cases(page)).contains(caseOf("survey"), caseOf("training-year"));
    }

    @Test
    void theSummaryCountsCasesAndSteps() {
        Summary summary = summaries.of(actors.of(HR));

        assertThat(summary.rows()).extracting(Summary.Row::process).containsExactlyInAnyOrder("survey", "training-year");
        assertThat(summary.running()).isEqualTo(2);
        assertThat(summary.rows()).filteredOn(row -> row.process().equals("survey")).singleElement().satisfies(survey -> {
            assertThat(survey.running()).isOne();
            assertThat(survey.steps()).singleElement().satisfies(step -> {
                assertThat(step.name()).isEqualTo("Nêu nhu cầu bồi dưỡng");
                assertThat(step.there()).isEqualTo(11);
            });
        });
        assertThat(summary.rows()).filteredOn(row -> row.process().equals("training-year")).singleElement().satisfies(year ->
                assertThat(year.steps()).extracting(Summary.Step::name).contains("Khảo sát nhu cầu", "Đến ngày xếp hạng", "Đến ngày báo cáo"));
        assertThat(summary.overdue()).isZero();
        driver.liveUntil(java.time.LocalDate.of(2026, 1, 19));
        assertThat(summaries.of(actors.of(HR)).overdue()).as("due on 16/01").isEqualTo(22);
    }

    /** Every number of the summary is as long as the list it opens. */
    @Test
    void theNumbersOfTheSummaryOpenAsManyAsTheySay() {
        driver.liveUntil(java.time.LocalDate.of(2026, 1, 19));
        concern("Xin đổi lịch được không?");
        String summary = open("").split("</table>")[0];

        assertThat(summary).contains("/theo-doi?quyTrinh=survey#danh-sach", "/theo-doi#danh-sach", "/theo-doi?quyTrinh=survey&amp;tinhTrang=qua-han", "/theo-doi?buoc=survey:Task_DeclareNeeds");
        Pattern.compile("href=\"/theo-doi(\\?[^\"#]+)?(?:#danh-sach)?\"[^>]*>(?:[^<]+: )?(\\d+)<").matcher(summary).results().forEach(link -> {
            String query = link.group(1) == null ? "" : link.group(1).replace("&amp;", "&");
            String list = open(query);
            assertThat(list).as(query).contains(query.contains("buoc") || query.contains("qua-han") ? ", " + link.group(2) + " chỗ đang đứng" : link.group(2) + " hồ sơ</span>");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "quyTrinh=concern, true", "quyTrinh=survey, false", "nguoi=nguyen+duy+khanh, true", "nguoi=Nguy%E1%BB%85n+Duy+Kh%C3%A1nh, true",
        "nguoi=le+van+toan, false", "nguoi=khong+ai, false", "donVi=KTHTDT, true", "donVi=VP, false", "khoa=khong+co, false",
        "buoc=concern:Task_AnswerConcern, true", "buoc=survey:Task_DeclareNeeds, false", "nam=2026, false", "tinhTrang=tat-ca, true",
        "tinhTrang=da-xong, false", "tinhTrang=qua-han, false", "tinhTrang=su-co, false"
    })
    void aCaseIsFoundByWhatItIsAboutAndHowItStands(String query, boolean found) {
        String id = concern("Lịch học trùng ngày trực, xin đổi được không?");

        assertThat(cases(open("?" + query)).contains(id)).isEqualTo(found);
    }

    @Test
    void aYearHoldsItsOwnCases() {
        assertThat(cases(open("?nam=2026"))).containsExactlyInAnyOrder(caseOf("survey"), caseOf("training-year"));
        assertThat(cases(open("?nam=2027"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nam=hai, bốn chữ số", "tinhTrang=x, không có trong danh sách", "quyTrinh=x, không có trong danh sách", "donVi=x, không có trong danh sách",
        "buoc=x, không có trong danh sách", "tiep=x, bấm Tìm", "tiep=9.1_x, bấm Tìm"})
    void whatCannotBeReadIsToldInASentenceAndKept(String query, String said) {
        HttpResponse<String> answer = server.inSession(AUDITOR).open(PAGE + "?khoa=tin+hoc&" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, "role=\"alert\"", "value=\"tin hoc\"").doesNotContain("??");
    }

    @Test
    void pagesFollowEachOtherFromTheMostUrgentToWhatOnlyWaits() {
        for (int n = 0; n < 7; n++) {
            concern("Câu hỏi số " + n);
        }
        List<BoardLine> whole = board.find(search(""), 100, actors.of(HR)).lines();
        List<String> seen = new ArrayList<>();
        String mark = "";
        do {
            BoardPage page = board.find(search(mark), 2, actors.of(HR));
            page.lines().forEach(line -> seen.add(line.itself().id()));
            mark = page.next();
        } while (mark != null);

        assertThat(whole).hasSize(9);
        assertThat(seen).containsExactlyElementsOf(whole.stream().map(line -> line.itself().id()).toList()).doesNotHaveDuplicates();
        assertThat(whole.stream().map(line -> line.steps().get(0).work().dueOn())).isSorted();
    }

    private static BoardSearch search(String mark) {
        return new BoardSearch("", "", "", "", "", "", "", mark);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 403, 403, 403, 403, false", // an officer
        "TK005, 403, 403, 403, 403, false", // head of a unit
        "TK014, 200, 200, 200, 302, true",  // hr
        "TK001, 200, 200, 200, 403, true",  // chairman and auditor read
        "TK012, 200, 200, 200, 403, true",
        "TK011, 403, 403, 403, 403, false", // administrator
        "V2, 200, 404, 200, 302, true",     // of another agency: their own cases alone
        "C1, 200, 404, 200, 403, true",
        "K5, 200, 404, 200, 403, true"
    })
    void theBoardIsForThoseWhoFollowAndItsActsForHr(String officer, int list, int one, int file, int remind, boolean onTheHomePage) {
        other.load();
        accounts.provide(officer, PasswordPolicy.OF_THE_DEMO);
        String survey = caseOf("survey");
        String task = taskOfVp();
        Http browser = server.inSession(officer);

        HttpResponse<String> page = browser.open(PAGE);
        assertThat(page.statusCode()).isEqualTo(list);
        assertThat(cases(page.body()).contains(survey)).isEqualTo(one == 200);
        assertThat(browser.open(PAGE + "/" + survey).statusCode()).isEqualTo(one);
        assertThat(browser.open(PAGE + "/danh-sach.csv").statusCode()).isEqualTo(file);
        assertThat(browser.open("/").body().contains("href=\"/theo-doi\"")).isEqualTo(onTheHomePage);
        assertThat(page.body().contains("/nhac\"")).isEqualTo(officer.equals(HR));
        HttpResponse<String> act = browser.submit("/", PAGE + "/viec/" + task + "/nhac", Map.of());
        assertThat(act.statusCode()).isIn(remind, 302);
        assertThat(reminded("TK005")).isEqualTo(officer.equals(HR) ? 1 : 0);
    }

    /** A person's own task: the page says why nobody else gets it and what hr does instead. */
    @Test
    void onesOwnTaskSaysWhyItIsNotHandedOver() {
        driver.liveUntil(java.time.LocalDate.of(2026, 1, 6));
        String task = jdbc.sql("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = 'Task_DeclareNeeds' fetch first 1 row only").query(String.class).single();
        jdbc.sql("delete from ACT_RU_IDENTITYLINK where TASK_ID_ = :task").param("task", task).update();
        jdbc.sql("update ACT_RU_TASK set ASSIGNEE_ = 'TK024', TASK_DEF_KEY_ = 'Task_ReportResult' where ID_ = :task").param("task", task).update();
        Http hr = server.inSession(HR);

        assertThat(hr.open(PAGE + "/" + caseOf("survey")).body()).contains("Vì sao không giao lại được?", "/viec/" + task + "/chuyen");
        assertThat(hr.open(PAGE + "/viec/" + task + "/chuyen").body()).contains("chỉ chính người đó báo được kết quả", "việc Quyết định hướng xử lý mở ra", "bấm Nhắc ngay")
                .doesNotContain("<select", "??");
        assertThat(server.inSession(AUDITOR).open(PAGE + "/" + caseOf("survey")).body()).doesNotContain("Vì sao không giao lại được?");
    }

    private int reminded(String officer) {
        return jdbc.sql("select count(*) from boiduong.notification where recipient = :officer and kind = 'REMINDER_BY_HR'").param("officer", officer)
                .query(Integer.class).single();
    }

    @Test
    void oneIsRemindedOnceADayAndItIsKept() {
        String survey = caseOf("survey");
        String path = PAGE + "/" + survey;
        Http hr = server.inSession(HR);
        hr.submit(path, PAGE + "/viec/" + taskOfVp() + "/nhac", Map.of("ve", path));

        assertThat(hr.open(path).body()).contains("Đã nhắc Lê Văn Toàn", "Đã nhắc 1 ngày, gần nhất 05/01/2026", "nhắc Lê Văn Toàn về việc");
        hr.submit(path, PAGE + "/viec/" + taskOfVp() + "/nhac", Map.of("ve", path));
        assertThat(hr.open(path).body()).contains("Hôm nay đã nhắc Lê Văn Toàn");
        assertThat(reminded("TK005")).isOne();
        assertThat(json(server.as(HR).get("/api/v1/tasks/" + taskOfVp() + "/reminders")).get("told")).hasSize(1);

        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\": 1}");
        hr.submit(path, PAGE + "/viec/" + taskOfVp() + "/nhac", Map.of("ve", "https://example.com/"));
        assertThat(reminded("TK005")).as("another day").isEqualTo(2);
    }

    @Test
    void whoeverWasRemindedByTheClockTodayIsNotRemindedAgain() {
        driver.liveUntil(java.time.LocalDate.of(2026, 1, 8));
        Http hr = server.inSession(HR);
        hr.submit(PAGE, PAGE + "/viec/" + taskOfVp() + "/nhac", Map.of());

        assertThat(hr.open(PAGE).body()).contains("Hôm nay đã nhắc Lê Văn Toàn");
        assertThat(reminded("TK005")).isZero();
    }

    @Test
    void oneCaseIsDrawnAndListedStepByStep() {
        String page = open("/" + caseOf("survey"));

        assertThat(page).contains("class=\"box now\"", "<caption>Các bước: đã qua, đang làm, chưa tới</caption>", "Đang chờ", "/lich-su/" + caseOf("survey"))
                .doesNotContain("??").doesNotContain(">null<");
        assertThat(open("/khong-co")).doesNotContain("Đang ở đâu");
        assertThat(server.inSession(AUDITOR).open(PAGE + "/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileHoldsWhatTheListShows() {
        concern("=1+1");
        HttpResponse<String> file = server.inSession(CHAIRMAN).open(PAGE + "/danh-sach.csv?quyTrinh=concern");
        String all = server.inSession(CHAIRMAN).open(PAGE + "/danh-sach.csv").body();

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).contains("theo-doi-2026-01-05.csv");
        assertThat(file.body()).startsWith("\uFEFFQuy trình,Hồ sơ,Mã hồ sơ,Tình trạng");
        assertThat(file.body().lines()).hasSize(2).last().asString().contains("Vướng mắc số 1", "Trả lời vướng mắc", "Phụ trách bồi dưỡng", "05/01/2026");
        int steps = board.find(search(""), 100, actors.of(HR)).lines().stream().mapToInt(line -> line.steps().size()).sum();
        assertThat(all.lines()).hasSize(1 + steps);
        assertThat(server.inSession(HR).open(PAGE + "/danh-sach.csv?nam=x").statusCode()).isEqualTo(400);
    }

    @Test
    void hrEndsACaseWithAReasonWhereItsFeatureKnowsHow() {
        String year = caseOf("training-year");
        String path = PAGE + "/" + year;
        assertThat(server.inSession(AUDITOR).open(path).body()).doesNotContain("/huy");
        assertThat(server.inSession(CHAIRMAN).submit("/", path + "/huy", Map.of("reason", "Thử")).statusCode()).isEqualTo(403);
        assertThat(server.inSession(HR).open(PAGE + "/" + caseOf("survey")).body()).doesNotContain("/huy");
        Http hr = server.inSession(HR);

        assertThat(hr.open(path).body()).contains("Hủy năm bồi dưỡng (xem trước)");
        assertThat(hr.open(path + "/huy?ve=" + path).body()).contains("Xem trước – chưa có gì thay đổi", "Nêu nhu cầu", "Không còn phải làm");
        assertThat(driver.endsOf("TK", "training-year", "TK/2026")).as("only looked at").isEmpty();
        assertThat(hr.submit(path + "/huy", path + "/huy", Map.of("reason", " ", "ve", path)).body()).contains("role=\"alert\"", "href=\"" + path + "/huy\"");
        hr.submit(path, path + "/huy", Map.of("reason", "Sáp nhập phường", "ve", path));
        driver.runDueJobs();
        assertThat(hr.open(path).body()).contains("Đã dừng hồ sơ", "Hồ sơ đã kết thúc").doesNotContain("/huy");
        assertThat(cases(open("?tinhTrang=da-xong"))).contains(year);
        assertThat(hr.open(path).body()).contains("dừng hồ sơ “", "giữa chừng. Lý do: Sáp nhập phường");
        assertThat(server.inSession(AUDITOR).open("/lich-su/" + year).body()).as("who, when, why, and once")
                .containsPattern("(?s)Dừng hồ sơ từ trang Theo dõi</strong> <small><span>05/01/2026</span>\\s*<span>Trịnh Thị Lan Anh, ").containsOnlyOnce("Sáp nhập phường");
    }

    @Test
    void hrCancelsAReportOutOfTurnFromItsCase() {
        Http hr = server.inSession(HR);
        server.as(HR).post("/api/v1/reports/2026/adhoc", "{\"topic\":\"Sơ kết\"}");
        String path = PAGE + "/" + caseOf("report");
        assertThat(hr.open(path).body()).contains("Hủy báo cáo đột xuất");

        hr.submit(path, path + "/huy", Map.of("reason", "Gõ nhầm năm", "ve", path));

        assertThat(driver.openTasks("report", "TK/2026/adhoc-1")).isEmpty();
        assertThat(driver.endsOf("TK", "report", "TK/2026/adhoc-1")).containsExactly("EndEvent_ReportCancelled");
    }

    @Test
    void programsReadTheBoardAndAct() {
        Http hr = server.as(HR);
        var cases = json(hr.get("/api/v1/cases?quyTrinh=survey"));

        assertThat(json(hr.get("/api/v1/cases/summary")).get("running").asInt()).isEqualTo(2);
        assertThat(cases.get("lines")).hasSize(1);
        assertThat(cases.get("lines").get(0).get("steps")).hasSize(11);
        assertThat(json(hr.get("/api/v1/cases/" + caseOf("survey"))).get("code").asText()).isEqualTo("TK/2026");
        assertThat(hr.get("/api/v1/cases/khong-co").statusCode()).isEqualTo(404);
        assertThat(json(hr.post("/api/v1/tasks/" + taskOfVp() + "/reminders", "")).get("names").asText()).isEqualTo("Lê Văn Toàn");
        assertThat(hr.post("/api/v1/tasks/" + taskOfVp() + "/reminders", "").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(server.as(AUDITOR).post("/api/v1/tasks/" + taskOfVp() + "/reminders", "").statusCode()).isEqualTo(403);
        assertThat(server.as(OFFICER).get("/api/v1/cases").statusCode()).isEqualTo(403);
        assertThat(hr.post("/api/v1/failed-jobs/khong-co/retry", "").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void theListOfOpenWorkIsFoundHereNow() {
        HttpResponse<String> moved = server.inSession(HR).open("/viec-dang-mo?nam=2026&quaHan");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/theo-doi?nam=2026&tinhTrang=qua-han");
    }

    @Test
    void anotherAgencysCasesAreNeitherCountedNorListed() {
        other.load();
        driver.standAt(java.time.LocalDate.of(2026, 1, 5));
        driver.as(SmallWard.HR, () -> years.start(SmallWard.AGENCY, 2026, actors.of(SmallWard.HR)));

        assertThat(summaries.of(actors.of(HR)).running()).isEqualTo(2);
        assertThat(summaries.of(actors.of(SmallWard.HR)).running()).isEqualTo(2);
        assertThat(board.find(search(""), 100, actors.of(SmallWard.AUDITOR)).lines()).hasSize(2)
                .allMatch(line -> line.code().startsWith(SmallWard.AGENCY + "/"));
    }
}
