package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** What administrators do with accounts, and people with their own. */
@ServerTest
class AccountsTests {

    private static final String NEXT = "Thach-Khoi-2026";

    @Autowired
    private DemoServer server;
    @Autowired
    private DirectoryChanges directory;

    @Test
    void anIssuedPasswordOpensNothingButItsOwnChange() {
        String issued = json(server.as(ADMIN).post("/api/v1/accounts/" + OFFICER + "/password", "{}")).get("password").asText();
        Http program = server.as(OFFICER, issued);
        Http browser = server.anonymous();
        browser.signIn(OFFICER, issued);

        assertThat(program.get("/api/v1/tasks").statusCode()).isEqualTo(403);
        assertThat(json(program.get("/engine-rest/task")).get("message").asText()).contains("/mat-khau");
        assertThat(browser.open("/").headers().firstValue("Location")).hasValue(server.url() + "/mat-khau");

        browser.submit("/mat-khau", "/mat-khau", Map.of("current", issued, "next", NEXT, "repeated", NEXT));

        assertThat(server.as(OFFICER, issued).get("/api/v1/tasks").statusCode()).isEqualTo(401);
        assertThat(server.as(OFFICER, NEXT).get("/api/v1/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPresentPasswordIsCalledThat() {
        Http person = server.inSession(OFFICER);
        person.submit("/mat-khau", "/mat-khau", Map.of("current", "Khong-Phai-2026", "next", NEXT, "repeated", NEXT));

        assertThat(person.open("/mat-khau").body()).contains("Mật khẩu hiện tại không đúng.").doesNotContain("Mã cán bộ hoặc mật khẩu không đúng.");
    }

    @Test
    void manyCallsAtOnceWithTheRightPasswordAreNoGuesses() throws InterruptedException {
        server.inSession(OFFICER).submit("/mat-khau", "/mat-khau",
                Map.of("current", PasswordPolicy.OF_THE_DEMO, "next", NEXT, "repeated", NEXT));
        Http program = server.as(OFFICER, NEXT);
        Runnable call = () -> assertThat(program.get("/api/v1/tasks").statusCode()).isEqualTo(200);

        assertThat(AtOnce.run(Collections.nCopies(4 * SignInGuard.FAILURES_AT_AN_ADDRESS, call))).containsOnly("done");
    }

    @Test
    void onlyAdministratorsIssuePasswords() {
        assertThat(server.as(HR).post("/api/v1/accounts/" + OFFICER + "/password", "{}").statusCode()).isEqualTo(403);
        assertThat(server.as(OFFICER).post("/api/v1/accounts/" + OFFICER + "/password", "{}").statusCode()).isEqualTo(403);
        assertThat(server.as(ADMIN).post("/api/v1/accounts/KHONG-CO/password", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void sessionsEndWithTheAccount() {
        Http browser = server.inSession(OFFICER);
        Http late = server.inSession(OFFICER);
        browser.open("/camunda/app/tasklist/default/");

        server.as(ADMIN).post("/api/v1/accounts/" + OFFICER + "/disable", "");

        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(401);
        assertThat(browser.open("/").headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?het");
        assertThat(late.get("/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(401);
        assertThat(late.send("POST", "/viec-cua-toi/bo-loc", "", "Accept", "text/html").headers().firstValue("Location")).as("a form sent too late")
                .hasValue(server.url() + "/dang-nhap?het");
        assertThat(browser.open("/dang-nhap?het").body()).contains("Phiên làm việc đã hết. Xin đăng nhập lại để làm tiếp.");
        assertThat(server.as(OFFICER).get("/api/v1/tasks").statusCode()).isEqualTo(401);

        server.as(ADMIN).post("/api/v1/accounts/" + OFFICER + "/enable", "");

        assertThat(server.as(OFFICER).get("/api/v1/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionsEndWithTheOldPassword() {
        Http elsewhere = server.inSession(OFFICER);
        Http here = server.inSession(OFFICER);

        here.submit("/mat-khau", "/mat-khau", Map.of("current", PasswordPolicy.OF_THE_DEMO, "next", NEXT, "repeated", NEXT));

        assertThat(elsewhere.get("/api/v1/tasks").statusCode()).isEqualTo(401);
    }

    @Test
    void whoLeavesTheAgencyIsSignedOut() {
        Http browser = server.inSession(OFFICER);

        directory.leave(OFFICER, LocalDate.of(2026, 1, 5), "chuyển công tác");

        assertThat(browser.get("/api/v1/tasks").statusCode()).isEqualTo(401);
        assertThat(server.as(OFFICER).get("/api/v1/tasks").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"Ngan-1a, từ 10 đến 128", "khong-co-chu-hoa-1, chữ hoa", "KhongCoSo-Nao, chữ số", "KhongCoKyTu12, ký tự đặc biệt",
        "Cua-TK024-2026, không được chứa mã"})
    void weakPasswordsAreRefusedWithTheReason(String weak, String reason) {
        HttpResponse<String> answer = server.as(ADMIN).post("/api/v1/accounts/" + OFFICER + "/password", "{\"password\":\"" + weak + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText()).contains(reason);
    }

    @Test
    void fiveWrongPasswordsLockThePersonForThisAddress() {
        for (int i = 0; i < SignInGuard.FAILURES_AT_AN_ADDRESS; i++) {
            assertThat(server.as(HEAD_OF_VP, "sai-" + i).get("/api/v1/tasks").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> right = server.as(HEAD_OF_VP).get("/api/v1/tasks");
        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(json(right).get("message").asText()).startsWith("Tạm khóa");
        assertThat(server.anonymous().signIn(HEAD_OF_VP, PasswordPolicy.OF_THE_DEMO).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/dang-nhap?khoa"));
        assertThat(server.as(HR).get("/api/v1/tasks").statusCode()).as("others go on").isEqualTo(200);

        server.as(ADMIN).post("/api/v1/accounts/" + HEAD_OF_VP + "/unlock", "");

        assertThat(server.as(HEAD_OF_VP).get("/api/v1/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void theLockFollowsTheSystemsTimeNotTheOffices() {
        for (int i = 0; i < SignInGuard.FAILURES_AT_AN_ADDRESS; i++) {
            server.as(HEAD_OF_VP, "sai").get("/api/v1/tasks");
        }

        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":30}");

        assertThat(server.as(HEAD_OF_VP).get("/api/v1/tasks").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWords() {
        String known = json(server.as(HEAD_OF_VP, "sai").get("/api/v1/tasks")).get("message").asText();
        String unknown = json(server.as("KHONG-CO", "sai").get("/api/v1/tasks")).get("message").asText();

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void theNameMayBeTypedInSmallLetters() {
        assertThat(server.as("tk024", PasswordPolicy.OF_THE_DEMO).get("/api/v1/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void theAdministratorsPageShowsEveryoneAndIssuesPasswords() {
        Http browser = server.inSession(ADMIN);

        HttpResponse<String> answer = browser.submit("/quan-tri/tai-khoan", "/quan-tri/tai-khoan/TK024/password", Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/quan-tri/tai-khoan?tim=TK024");
        assertThat(browser.open("/quan-tri/tai-khoan?tim=TK024").body()).contains("Nguyễn Duy Khánh").contains("Mật khẩu dùng một lần của TK024")
                .contains("chờ đổi mật khẩu");
        assertThat(browser.open("/quan-tri/tai-khoan").body()).doesNotContain("Mật khẩu dùng một lần của TK024");
    }
}
