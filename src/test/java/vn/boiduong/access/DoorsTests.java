package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** Who gets in where. */
@ServerTest
class DoorsTests {

    private static final String NO_BODY = "{}";

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private SignIn signIn;

    @Test
    void anAddressThatCannotBeReadIsAnsweredInOurWords() {
        HttpResponse<String> answer = server.inSession(HEAD_OF_VP).open("/lich-su/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Địa chỉ hoặc yêu cầu không đọc được.").doesNotContain("Tomcat", "Bad Request");
    }

    @Test
    void aFileTooLargeIsToldInASentence() {
        HttpResponse<String> answer = server.as(HR).upload("/api/v1/participations/GTHC-01/TK026/evidence", 12 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).get("message").asText()).isEqualTo("Tệp gửi lên lớn hơn mức cho phép là 10 MB.");
    }

    @Test
    void aFileTooLargeForAPageIsToldOnAPage() {
        HttpResponse<String> answer = server.inSession(HR).upload("/danh-ba/nhap", "/danh-ba/nhap", "x".repeat(12 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp gửi lên lớn hơn mức cho phép là 10 MB.", "Về trang chủ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest/version", "/engine-rest/engine/default/user",
        "/api/v1/tasks", "/api/v1/khong-co", "/v3/api-docs", "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default"})
    void programsWithoutAnAccountAreTold401(String path) {
        HttpResponse<String> answer = server.anonymous().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("message").asText()).isEqualTo("Cần đăng nhập để tiếp tục.");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
    }

    /** Two features call what they take a change: each is described as what it is. */
    @Test
    void theDescriptionSaysWhatIsSentIn() {
        JsonNode description = json(server.as(HR).get("/v3/api-docs"));
        String schema = description.at("/paths/~1api~1v1~1changes/post/requestBody/content/application~1json/schema/$ref").asText();

        assertThat(description.at(schema.substring(1)).get("properties").fieldNames()).toIterable().contains("kind", "officer", "course", "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/tasks", "/camunda/api/engine/engine/default/task"})
    void browsersAreNeverMadeToPrompt(String path) {
        assertThat(server.anonymous().get(path, "X-Requested-With", "XMLHttpRequest").headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(server.anonymous().get(path, "Sec-Fetch-Mode", "cors").headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/quan-tri/tai-khoan", "/mat-khau", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/forms/common.js", "/bien-dong", "/lich-su", "/lich-su/x", "/theo-doi", "/theo-doi/x"})
    void peopleWithoutASessionAreLedToTheSignInPage(String page) {
        HttpResponse<String> answer = server.anonymous().open(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/assets/boi-duong.css", "/assets/logo.svg", "/favicon.ico", "/actuator/health"})
    void whatTheSignInPageNeedsIsOpen(String path) {
        assertThat(server.anonymous().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 200, 403, 403, 403", // an officer
        "TK005, 200, 403, 403, 403", // head of a unit
        "TK014, 200, 200, 403, 403", // hr
        "TK001, 200, 200, 403, 403", // chairman
        "TK012, 200, 200, 403, 403", // auditor
        "TK011, 200, 200, 200, 200"  // administrator
    })
    void oneSignInOpensTheWebappsOfThePersonsRole(String officer, int tasklist, int cockpit, int admin, int accounts) {
        Http browser = server.inSession(officer);

        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        assertThat(browser.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(tasklist);
        assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(cockpit);
        assertThat(browser.open("/camunda/app/admin/default/").statusCode()).isEqualTo(admin);
        assertThat(browser.open("/quan-tri/tai-khoan").statusCode()).isEqualTo(accounts);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 0, 0",   // an officer: nothing before something concerns him
        "TK005, 0, 2",   // head of a unit: the own unit's tasks
        "TK014, 2, 22",  // hr, chairman and auditor: every instance and task, most of them only to read
        "TK001, 2, 22",
        "TK012, 2, 22",
        "TK011, 2, 0"    // administrator: instances, not what people decide in them
    })
    void eachRoleSeesItsShareOfTheYear(String officer, int instances, int tasks) {
        Http client = server.as(officer);

        assertThat(json(client.get("/engine-rest/process-instance/count")).get("count").asInt()).isEqualTo(instances);
        assertThat(json(client.get("/engine-rest/task/count")).get("count").asInt()).isEqualTo(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 403, 403, 403, 403", // an officer
        "TK005, 403, 403, 403, 403", // head of a unit
        "TK014, 200, 200, 200, 200", // hr
        "TK001, 200, 200, 403, 403", // chairman and auditor read what happened
        "TK012, 200, 200, 403, 403",
        "TK011, 200, 200, 200, 403"  // administrator: people, not courses
    })
    void changesOfTheYearAreHrs(String officer, int page, int read, int people, int courses) {
        assertThat(server.inSession(officer).open("/bien-dong").statusCode()).isEqualTo(page);
        assertThat(server.as(officer).get("/api/v1/changes").statusCode()).isEqualTo(read);
        assertThat(server.as(officer).post("/api/v1/changes/preview",
                "{\"kind\":\"LEFT\",\"officer\":\"TK026\",\"reason\":\"Nghỉ việc\"}").statusCode()).isEqualTo(people);
        assertThat(server.as(officer).post("/api/v1/changes/preview",
                "{\"kind\":\"COURSE_CANCELLED\",\"course\":\"DTC-01\",\"reason\":\"Hoãn\"}").statusCode()).isEqualTo(courses);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, false, 403", // an officer reads everyone's name, and the own address alone
        "TK005, false, 403", // head of a unit
        "TK014, true, 200",  // hr
        "TK001, false, 403", // chairman
        "TK012, false, 403", // auditor
        "TK011, true, 200"   // administrator
    })
    void addressesAreHrsAndTheAdministrators(String officer, boolean all, int search) {
        Http client = server.as(officer);
        JsonNode people = json(client.get("/engine-rest/user?sortBy=userId&sortOrder=asc"));
        JsonNode inTheWebapps = json(server.inSession(officer).get("/camunda/api/engine/engine/default/user"));

        assertThat(people).hasSize(65).allMatch(person -> !person.get("lastName").asText().isBlank());
        assertThat(people).allMatch(person -> !person.get("email").isNull() == (all || person.get("id").asText().equals(officer)));
        assertThat(inTheWebapps).allMatch(person -> !person.get("email").isNull() == (all || person.get("id").asText().equals(officer)));
        assertThat(json(client.get("/engine-rest/user/TK022/profile")).get("email").isNull()).isEqualTo(!all);
        assertThat(client.get("/engine-rest/user?emailLike=%25tk022%25").statusCode()).isEqualTo(search);
        assertThat(client.get("/engine-rest/user/count?emailLike=%25tk022%25").statusCode()).isEqualTo(search);
        assertThat(client.get("/engine-rest/user?sortBy=email&sortOrder=asc").statusCode()).isEqualTo(search);
    }

    /** The head of the unit has taken the task and is ill; a deputy is appointed. Who does not see the task reads that it is gone. */
    @ParameterizedTest
    @CsvSource({
        "TK024, 409, 404, 403, false", // an officer
        "TK022, 409, 404, 403, false", // head of another unit
        "TK005, 204, 200, 403, false", // whoever has it may pass it on
        "TK006, 204, 200, 403, false", // the deputy takes it over
        "TK014, 204, 200, 200, true",  // hr
        "TK001, 403, 200, 200, false", // chairman and auditor read what was given
        "TK012, 403, 200, 200, false",
        "TK011, 409, 404, 403, false"  // administrator
    })
    void aTakenTaskIsPassedOnByHrOrAColleague(String officer, int give, int candidates, int recorded, boolean onThePage) {
        Http head = server.as(HEAD_OF_VP);
        String task = json(head.get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        head.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}");
        assertThat(server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}").statusCode()).isIn(200, 201);

        assertThat(server.inSession(officer).open("/theo-doi?donVi=VP").body().contains("/theo-doi/viec/" + task + "/chuyen")).isEqualTo(onThePage);
        assertThat(server.inSession(officer).open("/theo-doi/viec/" + task + "/chuyen").body().contains("value=\"TK006\"")).isEqualTo(give == 204);
        assertThat(server.as(officer).get("/api/v1/tasks/" + task + "/hand-over").statusCode()).isEqualTo(candidates);
        assertThat(server.as(officer).get("/api/v1/hand-overs").statusCode()).isEqualTo(recorded);
        assertThat(server.as(officer).post("/api/v1/tasks/" + task + "/hand-over", "{\"from\":\"TK005\",\"to\":\"TK006\",\"reason\":\"Ốm\"}").statusCode())
                .isEqualTo(give);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 403, 403, false", // an officer
        "TK005, 403, 403, false", // head of a unit
        "TK014, 200, 200, true",  // hr, chairman and auditor read every case of the agency
        "TK001, 200, 200, true",
        "TK012, 200, 200, true",
        "TK011, 403, 403, false", // administrator: not what people decide
        "V2, 200, 404, true",     // hr, chairman and auditor of another agency: their own cases alone
        "C1, 200, 404, true",
        "K5, 200, 404, true"
    })
    void theHistoryOfCasesIsForThoseWhoCheck(String officer, int list, int one, boolean onTheHomePage) {
        other.load();
        accounts.provide(officer, PasswordPolicy.OF_THE_DEMO);
        String year = json(server.as(HR).get("/engine-rest/process-instance?businessKey=TK/2026&processDefinitionKey=training-year")).get(0).get("id").asText();
        Http browser = server.inSession(officer);

        HttpResponse<String> cases = browser.open("/lich-su");
        assertThat(cases.statusCode()).isEqualTo(list);
        assertThat(cases.body().contains("/lich-su/" + year)).isEqualTo(one == 200);
        assertThat(browser.open("/lich-su/" + year).statusCode()).isEqualTo(one);
        assertThat(browser.open("/").body().contains("href=\"/lich-su\"")).isEqualTo(onTheHomePage);
    }

    @Test
    void aUnitsTasksAreItsHeadsAlone() {
        String own = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();

        assertThat(json(server.as(HEAD_OF_VP).get("/engine-rest/task/count")).get("count").asInt()).isEqualTo(2);
        assertThat(server.as(HEAD_OF_KT).get("/engine-rest/task/" + own).statusCode()).isEqualTo(404);
        assertThat(server.as(HEAD_OF_KT).get("/api/v1/tasks/" + own + "/context").statusCode()).isEqualTo(404);
        assertThat(server.as(HEAD_OF_KT).post("/engine-rest/task/" + own + "/complete", NO_BODY).statusCode()).isIn(403, 404);
        assertThat(server.as(OFFICER).post("/engine-rest/task/" + own + "/complete", NO_BODY).statusCode()).isIn(403, 404);
        assertThat(server.as(HR).post("/engine-rest/task/" + own + "/complete", NO_BODY).statusCode()).isEqualTo(403);
        assertThat(server.as(HEAD_OF_VP).get("/api/v1/tasks/" + own + "/context").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, HEAD_OF_VP, HR, "TK001", "TK012", ADMIN})
    void nobodyChangesTheEnginePastTheProduct(String officer) {
        Http client = server.as(officer);

        assertThat(client.post("/engine-rest/process-definition/key/plan/start", "{\"businessKey\":\"TK/2027\"}").statusCode()).isEqualTo(403);
        assertThat(client.post("/engine-rest/message", "{\"messageName\":\"trainingYear.cancelled\",\"businessKey\":\"TK/2026\"}").statusCode())
                .isNotIn(200, 204);
        assertThat(client.post("/engine-rest/user/create", "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}").statusCode())
                .isEqualTo(403);
        assertThat(client.send("PUT", "/engine-rest/group/admin/members/" + officer, NO_BODY).statusCode()).isEqualTo(403);
        assertThat(client.post("/engine-rest/authorization/create",
                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"" + officer + "\",\"resourceType\":8,\"resourceId\":\"*\"}").statusCode()).isEqualTo(403);
        assertThat(client.post("/engine-rest/identity/verify", "{\"username\":\"TK001\",\"password\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(client.post("/camunda/api/admin/setup/default/user/create", NO_BODY).statusCode()).isIn(401, 403);
        assertThat(client.send("DELETE", "/engine-rest/deployment/" + deployment(), NO_BODY).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, HR, ADMIN})
    void theEnginesOwnJobsAreNobodys(String officer) {
        String job = jobs.createJobQuery().list().stream().filter(each -> each.getProcessDefinitionId() == null).findFirst().orElseThrow().getId();
        Http client = server.as(officer);

        for (String door : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            Http through = door.startsWith("/camunda") ? server.inSession(officer) : client;
            through.open(door.startsWith("/camunda") ? "/camunda/app/tasklist/default/" : "/");
            String token = through.cookie("XSRF-TOKEN").orElse("");
            for (String act : List.of("/execute", "/suspended", "/retries", "/duedate", "/duedate/recalculate", "/priority")) {
                String verb = act.equals("/execute") || act.endsWith("recalculate") ? "POST" : "PUT";
                assertThat(through.send(verb, door + "/job/" + job + act, NO_BODY, "X-XSRF-TOKEN", token).statusCode()).as(door + act).isEqualTo(403);
            }
            assertThat(through.send("DELETE", door + "/job/" + job, NO_BODY, "X-XSRF-TOKEN", token).statusCode()).isEqualTo(403);
            assertThat(through.send("PUT", door + "/job/suspended", "{\"jobId\":\"" + job + "\",\"suspended\":true}", "X-XSRF-TOKEN", token)
                    .statusCode()).isEqualTo(403);
            assertThat(through.send("POST", door + "/condition", NO_BODY, "X-XSRF-TOKEN", token).statusCode()).isEqualTo(403);
        }
        assertThat(jobs.createJobQuery().jobId(job).active().count()).isEqualTo(1);
    }

    @Test
    void aTaskTakesWhatItsFormAsksForAndNothingElse() {
        Http head = server.as(HEAD_OF_VP);
        JsonNode task = json(head.get("/engine-rest/task?taskDefinitionKey=Task_ConfirmDissemination")).get(0);
        String path = "/engine-rest/task/" + task.get("id").asText();
        String elsewhere = "{\"variables\":{\"agencyId\":{\"value\":\"ZZ\",\"type\":\"String\"}}}";

        for (String way : List.of("/complete", "/submit-form")) {
            HttpResponse<String> answer = head.post(path + way, elsewhere);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).get("field").asText()).isEqualTo("agencyId");
            assertThat(json(answer).get("message").asText()).contains("không có trong biểu mẫu", "disseminatedOn, disseminationNote");
        }
        assertThat(head.post(path + "/resolve", elsewhere).statusCode()).isEqualTo(403);
        assertThat(head.get(path).statusCode()).as("still open").isEqualTo(200);
        assertThat(json(server.as(HR).get("/engine-rest/process-instance/" + task.get("processInstanceId").asText() + "/variables"))
                .get("agencyId").get("value").asText()).isEqualTo("TK");
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/v1/courses/XX/degree", "DELETE,/api/v1/courses/XX/degree", "GET,/api/v1/nominations/XX", "GET,/api/v1/policies/99",
        "GET,/api/v1/targets/99999999999", "GET,/chinh-sach/99", "GET,/chinh-sach/99.csv", "GET,/ho-so/XX", "GET,/lich-su/XX"})
    void aKeyWithNothingBehindItIsToldAndIsNoFaultOfOurs(String verb, String path) {
        HttpResponse<String> answer = path.startsWith("/api") ? server.as(HR).send(verb, path, NO_BODY) : server.inSession(HR).open(path);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("sự cố").containsAnyOf("Không tìm thấy", "Không có", "không có", "không hợp lệ", "Trường");
    }

    @Test
    void aCalendarWithoutDaysIsAMistakeAndRemovesNothing() {
        String before = server.as(HR).get("/api/v1/calendar/2030").body();

        HttpResponse<String> answer = server.as(HR).send("PUT", "/api/v1/calendar/2030", NO_BODY);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asText()).isEqualTo("days");
        assertThat(server.as(HR).get("/api/v1/calendar/2030").body()).isEqualTo(before);
    }

    @Test
    void peopleWhoOpenTasklistAtOnceEachGetTheNonceOfTheirPage() throws InterruptedException {
        Http browser = server.inSession(HEAD_OF_VP);
        Runnable visit = () -> {
            HttpResponse<String> page = browser.open("/camunda/app/tasklist/default/");
            Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(nonce.find()).isTrue();
            assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        };

        for (int morning = 0; morning < 10; morning++) {
            assertThat(AtOnce.run(Collections.nCopies(10, visit))).containsOnly("done");
        }
    }

    @Test
    void aMistakeCountsOnce() {
        Http browser = server.anonymous();
        for (int mistake = 1; mistake < SignInGuard.FAILURES_AT_AN_ADDRESS; mistake++) {
            assertThat(browser.signIn(HEAD_OF_VP, "Nham-mat-khau-1").headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?sai");
        }
        assertThat(browser.signIn(HEAD_OF_VP, PasswordPolicy.OF_THE_DEMO).headers().firstValue("Location")).hasValue(server.url() + "/");
    }

    /** More than the engine's own ten, from as many desks. */
    @Test
    void mistakesOfOthersDoNotLockSomeoneForEver() {
        for (int desk = 0; desk < 12; desk++) {
            String address = "10.0.0." + desk;
            assertThatThrownBy(() -> signIn.with(HEAD_OF_VP, "Nham-mat-khau-1", address)).isInstanceOf(SignInRefused.class);
        }
        assertThat(signIn.with(HEAD_OF_VP, PasswordPolicy.OF_THE_DEMO, "10.0.0.99").officer()).isEqualTo(HEAD_OF_VP);
    }

    @Test
    void theFirstSignInShowsAPageThatIsDressed() {
        String password = json(server.as(ADMIN).post("/api/v1/accounts/" + OFFICER + "/password", "")).get("password").asText();
        Http browser = server.anonymous();
        browser.signIn(OFFICER, password);

        assertThat(browser.open("/").headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there).endsWith("/mat-khau"));
        assertThat(browser.get("/assets/boi-duong.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/tasks").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD_OF_VP, HR, "TK001", "TK012", ADMIN})
    void nobodyWritesBesideTheForms(String officer) {
        String task = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        Http client = server.as(officer);

        assertThat(client.post("/engine-rest/task/" + task + "/comment/create", "{\"message\":\"Đã xem\"}").statusCode()).isEqualTo(403);
        assertThat(client.post("/engine-rest/migration/execute", NO_BODY).statusCode()).isEqualTo(403);
    }

    private String deployment() {
        return json(server.as(ADMIN).get("/engine-rest/deployment")).get(0).get("id").asText();
    }

    @Test
    void aTaskIsTakenForOneselfAndGivenBack() {
        Http head = server.as(HEAD_OF_VP);
        String task = json(head.get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();

        assertThat(head.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK024\"}").statusCode()).isEqualTo(403);
        assertThat(head.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}").statusCode()).isEqualTo(204);
        assertThat(head.post("/engine-rest/task/" + task + "/assignee", "{\"userId\":\"TK024\"}").statusCode()).isEqualTo(403);
        assertThat(head.send("PUT", "/engine-rest/task/" + task, "{\"name\":\"khác\"}").statusCode()).isEqualTo(403);
        assertThat(head.post("/engine-rest/task/" + task + "/bpmnError", "{\"errorCode\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(server.as(HEAD_OF_KT).post("/engine-rest/task/" + task + "/unclaim", "").statusCode()).isIn(403, 404, 500);
        assertThat(head.post("/engine-rest/task/" + task + "/unclaim", "").statusCode()).isEqualTo(204);
        assertThat(json(head.get("/engine-rest/task/" + task)).get("assignee").isNull()).isTrue();
    }

    @Test
    void whoeverTakesATaskSecondIsToldWhoHasIt() {
        String task = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        server.as(HEAD_OF_VP).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}");
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}");

        HttpResponse<String> second = server.as("TK006").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK006\"}");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).get("message").asText()).startsWith("Lê Văn Toàn đã nhận việc này.");
        assertThat(server.as(HEAD_OF_KT).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK022\"}").body()).doesNotContain("Toàn");
    }

    @Test
    void aBrokenRuleIsToldInVietnameseAndNamesTheField() {
        Http head = server.as(HEAD_OF_VP);
        String task = json(head.get("/engine-rest/task?taskDefinitionKey=Task_ConfirmDissemination")).get(0).get("id").asText();

        HttpResponse<String> answer = head.post("/engine-rest/task/" + task + "/complete",
                "{\"variables\":{\"disseminatedOn\":{\"value\":\"2026-13-40\",\"type\":\"String\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asText()).isEqualTo("RuleViolation");
        assertThat(json(answer).get("field").asText()).isEqualTo("disseminatedOn");
        assertThat(json(answer).get("message").asText()).contains("2026-13-40").doesNotContain("Cannot");
        assertThat(head.get("/engine-rest/task/" + task).statusCode()).as("still open").isEqualTo(200);
    }

    @Test
    void theSecondIsToldWhoWasFirst() {
        Http head = server.as(HEAD_OF_VP);
        String task = json(head.get("/engine-rest/task?taskDefinitionKey=Task_ConfirmDissemination")).get(0).get("id").asText();

        assertThat(head.post("/engine-rest/task/" + task + "/complete", NO_BODY).statusCode()).isEqualTo(204);
        HttpResponse<String> second = head.post("/engine-rest/task/" + task + "/submit-form", NO_BODY);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).get("message").asText()).startsWith("Việc này đã được Lê Văn Toàn xử lý lúc ").endsWith("05/01/2026.");
        assertThat(server.as(HEAD_OF_KT).post("/engine-rest/task/" + task + "/submit-form", NO_BODY).body()).doesNotContain("Lê Văn Toàn");
    }

    @Test
    void aSessionNeedsTheTokenAndOneTokenServesAll() {
        Http browser = server.inSession(HEAD_OF_VP);
        browser.open("/");
        browser.open("/camunda/app/tasklist/default/");
        String token = browser.cookie("XSRF-TOKEN").orElseThrow();

        assertThat(browser.post("/engine-rest/task/count", NO_BODY).statusCode()).isEqualTo(403);
        assertThat(browser.post("/engine-rest/task/count", NO_BODY, "X-XSRF-TOKEN", token).statusCode()).isEqualTo(200);
        assertThat(browser.post("/camunda/api/engine/engine/default/task/count", NO_BODY, "X-XSRF-TOKEN", token).statusCode()).isEqualTo(200);
        assertThat(browser.post("/mat-khau", "").statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutAnywhereIsSigningOutEverywhere() {
        Http browser = server.inSession(HEAD_OF_VP);
        browser.open("/camunda/app/tasklist/default/");

        browser.post("/camunda/api/admin/auth/user/default/logout", NO_BODY, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow());

        assertThat(browser.open("/").headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap");
        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void signingInChangesTheSessionAndSetsCarefulCookies() {
        Http browser = server.anonymous();
        browser.open("/dang-nhap");
        String before = browser.cookie("JSESSIONID").orElseThrow();

        HttpResponse<String> answer = browser.signIn(HEAD_OF_VP, PasswordPolicy.OF_THE_DEMO);

        assertThat(browser.cookie("JSESSIONID")).hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void pagesAllowNothingInlineAndNothingFromOutside() {
        HttpResponse<String> page = server.inSession(HR).open("/");

        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
                assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe").doesNotContain("http"));
        assertThat(page.body()).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick=");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void anUnknownPathIsOurPageAndOurJson() {
        assertThat(server.inSession(HR).open("/khong-co").body()).contains("Không tìm thấy trang");
        HttpResponse<String> api = server.as(HR).get("/api/v1/khong-co");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.body()).doesNotContain("Exception").doesNotContain("trace");
    }

    @Test
    void malformedJsonIsToldShortly() {
        HttpResponse<String> answer = server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detail").asText()).isEqualTo("Yêu cầu gửi lên không hợp lệ.");
        assertThat(Map.of("body", answer.body())).doesNotContainValue("Jackson");
    }
}
