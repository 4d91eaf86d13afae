package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** People sign in through a real OpenID Connect server; who they are and may do stays with our directory. */
@ServerTest
class OidcSignInTests {

    private static final OfficeSignInServer OFFICE = OfficeSignInServer.start();

    @Autowired
    private DemoServer server;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ActingAs acting;

    private final Http office = new Http(OFFICE.url());

    @DynamicPropertySource
    static void oidc(DynamicPropertyRegistry properties) {
        String registration = "spring.security.oauth2.client.registration.thanhpho.";
        properties.add(registration + "client-name", () -> "tài khoản thành phố");
        properties.add(registration + "client-id", () -> OfficeSignInServer.CLIENT);
        properties.add(registration + "client-secret", () -> OfficeSignInServer.SECRET);
        properties.add(registration + "scope", () -> "openid");
        properties.add("spring.security.oauth2.client.provider.thanhpho.issuer-uri", OFFICE::url);
        properties.add("boiduong.sign-in.oidc.officer-claim", () -> OfficeSignInServer.CLAIM);
    }

    @AfterAll
    static void stop() {
        OFFICE.stop();
    }

    @Test
    void theSignInPageOffersTheServerByName() {
        assertThat(browser().open("/dang-nhap").body()).contains("Đăng nhập bằng tài khoản thành phố")
                .contains("href=\"/oauth2/authorization/thanhpho\"");
    }

    @Test
    void whoTheServerVouchesForHasTheOfficersSession() {
        Http browser = browser();

        assertThat(throughTheOffice(browser, "hr.person")).isEqualTo(here() + "/");
        assertThat(browser.open("/bien-dong").statusCode()).isEqualTo(200);
        assertThat(browser.open("/quan-tri/tai-khoan").statusCode()).isEqualTo(403);
        assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(browser.open("/mat-khau").body()).contains("được đổi tại hệ thống tài khoản đó");
    }

    @Test
    void thePageOneWantedComesAfterwards() {
        Http browser = browser();
        browser.open("/bien-dong");

        assertThat(throughTheOffice(browser, "hr.person")).startsWith(here() + "/bien-dong");
    }

    @Test
    void someoneUnknownHereIsToldSo() {
        Http browser = browser();

        assertThat(throughTheOffice(browser, "stranger")).isEqualTo(here() + "/dang-nhap?la");
        assertThat(browser.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aDisabledAccountStaysOut() {
        Http browser = browser();
        throughTheOffice(browser, "hr.person");
        acting.call(ADMIN, () -> {
            accounts.disable(OfficeSignInServer.HR);
            return null;
        });

        assertThat(browser.open("/").headers().firstValue("Location")).hasValue(here() + "/dang-nhap?het");
        assertThat(throughTheOffice(browser(), "hr.person")).isEqualTo(here() + "/dang-nhap?la");
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        HttpResponse<String> answer = browser().open("/login/oauth2/code/thanhpho?code=abc&state=xyz");

        assertThat(answer.headers().firstValue("Location")).hasValue(here() + "/dang-nhap?ngoai");
        assertThat(browser().open("/dang-nhap?ngoai").body()).contains("Chưa đăng nhập được bằng tài khoản của cơ quan");
    }

    @Test
    void signingOutLeadsToTheServersOwnSignOut() {
        Http browser = browser();
        throughTheOffice(browser, "hr.person");

        HttpResponse<String> answer = browser.submit("/", "/dang-xuat", Map.of());

        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(there -> assertThat(there)
                .startsWith(OFFICE.url() + "/connect/logout?id_token_hint="));
        assertThat(browser.open("/").statusCode()).isEqualTo(302);
        assertThat(browser.open("/dang-nhap").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("form-action 'self' " + OFFICE.url()));
    }

    /** The protocol lets a client of this machine come from any port, if it names the machine by number. */
    private String here() {
        return server.url().replace("localhost", "127.0.0.1");
    }

    private Http browser() {
        return new Http(here());
    }

    /** From the button to wherever the last redirect leads. */
    private String throughTheOffice(Http browser, String name) {
        String there = location(browser.open("/oauth2/authorization/thanhpho"));
        office.open(pathAt(there));
        office.submit("/login", "/login", Map.of("username", name, "password", OfficeSignInServer.PASSWORD));
        String back = location(office.open(pathAt(there)));
        assertThat(back).startsWith(here() + "/login/oauth2/code/thanhpho");
        return location(browser.open(back.substring(here().length())));
    }

    private static String pathAt(String address) {
        assertThat(address).startsWith(OFFICE.url());
        return address.substring(OFFICE.url().length());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}
