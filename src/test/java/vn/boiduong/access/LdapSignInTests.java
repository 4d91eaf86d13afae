package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.Http.json;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.FreePort;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** People sign in with the passwords of a real LDAP directory; who they are and may do stays with ours. */
@ServerTest
class LdapSignInTests {

    /** The clerk's name there; the officer id is another attribute. */
    private static final String CLERK = "nam.bui";
    private static final String CLERK_ID = "TK024";
    private static final String THEIRS = "Mat-khau-co-quan-1";
    private static final String OURS = PasswordPolicy.OF_THE_DEMO;
    private static final InMemoryDirectoryServer DIRECTORY = directory();

    @Autowired
    private DemoServer server;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ActingAs acting;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void ldap(DynamicPropertyRegistry properties) {
        properties.add("spring.ldap.urls", () -> "ldap://localhost:" + DIRECTORY.getListenPort());
        properties.add("spring.ldap.base", () -> "dc=thachkhoi,dc=example");
        properties.add("spring.ldap.username", () -> "cn=reader,dc=thachkhoi,dc=example");
        properties.add("spring.ldap.password", () -> "doc-danh-ba");
        properties.add("boiduong.sign-in.ldap.user-filter", () -> "(&(objectClass=inetOrgPerson)(uid={0}))");
        properties.add("boiduong.sign-in.ldap.officer-attribute", () -> "employeeNumber");
    }

    private static InMemoryDirectoryServer directory() {
        try {
            var config = new InMemoryDirectoryServerConfig("dc=thachkhoi,dc=example");
            config.addAdditionalBindCredentials("cn=reader,dc=thachkhoi,dc=example", "doc-danh-ba");
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ldap", FreePort.find()));
            var directory = new InMemoryDirectoryServer(config);
            directory.add("dn: dc=thachkhoi,dc=example", "objectClass: domain", "dc: thachkhoi");
            person(directory, CLERK, CLERK_ID);
            person(directory, "nguoi.la", "TK999");
            directory.startListening();
            return directory;
        } catch (LDAPException | LDIFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void person(InMemoryDirectoryServer directory, String name, String officer)
            throws LDAPException, LDIFException {
        directory.add("dn: uid=" + name + ",dc=thachkhoi,dc=example", "objectClass: inetOrgPerson", "uid: " + name, "cn: " + name, "sn: " + name,
                "employeeNumber: " + officer, "userPassword: " + THEIRS);
    }

    @AfterEach
    void answerAgain() throws LDAPException {
        DIRECTORY.startListening();
    }

    @AfterAll
    static void stop() {
        DIRECTORY.shutDown(true);
    }

    @Test
    void theNameAndPasswordOfTheOfficeOpenTheOfficersSession() {
        Http browser = server.anonymous();

        assertThat(browser.signIn(CLERK, THEIRS).headers().firstValue("Location")).hasValue(server.url() + "/");
        assertThat(browser.open("/").body()).contains(nameOf(CLERK_ID));
        assertThat(browser.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.open("/mat-khau").body()).contains("được đổi tại hệ thống tài khoản đó").doesNotContain("name=\"current\"");
    }

    @Test
    void programsSignInWithItToo() {
        assertThat(server.as(CLERK, THEIRS).get("/api/v1/tasks").statusCode()).isEqualTo(200);
        assertThat(server.as(CLERK, "").get("/api/v1/tasks").statusCode()).isEqualTo(401);
    }

    @Test
    void ofSomeoneTheDirectoryKnowsItAloneJudgesThePassword() {
        assertThat(server.anonymous().signIn(CLERK, OURS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?sai");
    }

    @Test
    void anOfficerWhoIsGoneFromItIsNotLetInWithAnOlderPasswordOfOurs() {
        assertThat(server.anonymous().signIn(ADMIN, OURS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?sai");
    }

    @Test
    void theAdministratorOfTheSetUpIsNeverLockedOutWithIt() {
        String id = "quantri";
        credentials.createAdministrator(id, "Quản trị hệ thống");
        accounts.provide(id, "Quan-Tri-Rieng-1");

        DIRECTORY.shutDown(true);

        assertThat(server.anonymous().signIn(id, "Quan-Tri-Rieng-1").headers().firstValue("Location")).hasValue(server.url() + "/");
    }

    @Test
    void anEntryWithoutAnOfficerHereIsNotLetIn() {
        Http browser = server.anonymous();

        assertThat(browser.signIn("nguoi.la", THEIRS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?la");
        assertThat(browser.open("/dang-nhap?la").body()).contains("ở đây không có cán bộ tương ứng đang làm việc");
    }

    @Test
    void theFirstSignInOpensAnAccountWithoutAPasswordToChange() {
        jdbc.sql("delete from boiduong.account where officer = ?").param(CLERK_ID).update();

        assertThat(server.as(CLERK, THEIRS).get("/api/v1/tasks").statusCode()).isEqualTo(200);
        assertThat(accounts.find(CLERK_ID)).hasValueSatisfying(account -> assertThat(account.mustChange()).isFalse());
    }

    @Test
    void aDisabledAccountEndsTheSessionWhateverTheDirectorySays() {
        Http browser = server.anonymous();
        browser.signIn(CLERK, THEIRS);

        acting.call(ADMIN, () -> {
            accounts.disable(CLERK_ID);
            return null;
        });

        assertThat(browser.open("/").headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?het");
        assertThat(browser.signIn(CLERK, THEIRS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?la");
    }

    @Test
    void guessingLocksAsItDoesForPasswordsHere() {
        Http browser = server.anonymous();
        for (int guess = 0; guess < SignInGuard.FAILURES_AT_AN_ADDRESS; guess++) {
            browser.signIn(CLERK, "Doan-mo-" + guess);
        }

        assertThat(browser.signIn(CLERK, THEIRS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?khoa");
    }

    @Test
    void whileTheDirectoryIsSilentNobodyIsBlamedForIt() {
        DIRECTORY.shutDown(true);
        for (int attempt = 0; attempt <= SignInGuard.FAILURES_AT_AN_ADDRESS; attempt++) {
            assertThat(server.anonymous().signIn(CLERK, THEIRS).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap?im");
        }
        assertThat(json(server.as(CLERK_ID, OURS).get("/api/v1/tasks")).get("message").asText()).contains("đang không trả lời");
    }

    private String nameOf(String officer) {
        return jdbc.sql("select full_name from boiduong.officer where id = ?").param(officer).query(String.class).single();
    }
}
