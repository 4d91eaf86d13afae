package vn.boiduong.support;

import java.time.Duration;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.calendar.OfficeClock;

/** The running demo as clients reach it. */
public class DemoServer {

    public static final String HR = "TK014";
    public static final String CHAIRMAN = "TK001";
    public static final String AUDITOR = "TK012";
    public static final String ADMIN = "TK011";
    /** Heads the office, {@code VP}. */
    public static final String HEAD_OF_VP = "TK005";
    /** Heads economy and infrastructure, {@code KTHTDT}. */
    public static final String HEAD_OF_KT = "TK022";
    public static final String OFFICER = "TK024";

    private final Environment environment;

    DemoServer(Environment environment) {
        this.environment = environment;
    }

    public String url() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** A program that signs in with every call. */
    public Http as(String officer) {
        return as(officer, PasswordPolicy.OF_THE_DEMO);
    }

    public Http as(String name, String password) {
        return new Http(url(), name, password);
    }

    /** A program without any account. */
    public Http anonymous() {
        return new Http(url(), null, null);
    }

    /** A browser with the person's session. */
    public Http inSession(String officer) {
        Http browser = anonymous();
        browser.signIn(officer, PasswordPolicy.OF_THE_DEMO);
        return browser;
    }

    /** The clock of the demo again, after the database was brought back. */
    static class Clock extends AbstractTestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            var beans = test.getApplicationContext();
            long ahead = beans.getBean(JdbcClient.class).sql("select offset_seconds from boiduong.demo").query(Long.class).single();
            beans.getBean(OfficeClock.class).runFrom(java.time.Instant.now().plus(Duration.ofSeconds(ahead)));
        }
    }
}
