package vn.boiduong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** Something else is written while a form of the own page is sent, and committed first: the page says so and keeps the words. */
@ServerTest
class OwnActsConflictTests {

    private static final String OWN = "/ho-so-cua-toi";
    private static final String COURSE = "GTHC-01";

    @Autowired
    private DemoServer server;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService browser = Executors.newSingleThreadExecutor();

    @AfterEach
    void closeTheBrowser() {
        browser.shutdown();
    }

    /** The same key is taken meanwhile: a second tab stated the wish first. */
    @Test
    void aKeyTakenMeanwhileKeepsTheWords() throws Exception {
        HttpResponse<String> answer = sentWhile("/nguyen-vong", "Học tiếng Anh.", () -> jdbc.sql("""
                insert into boiduong.survey_wish (survey_unit, officer, text)
                select id, ?, 'Học tiếng Nhật.' from boiduong.survey_unit where unit = (select unit from boiduong.officer where id = ?)
                """).params(OFFICER, OFFICER).update());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Có người vừa ghi vào cùng hồ sơ.", "Học tiếng Anh.</textarea>");
        assertThat(jdbc.sql("select text from boiduong.survey_wish where officer = ?").param(OFFICER).query(String.class).list())
                .containsExactly("Học tiếng Nhật.");
    }

    /** The engine finds that the case went on meanwhile; its exception is none of Spring's. */
    @Test
    void aCaseThatWentOnMeanwhileKeepsTheWords() throws Exception {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued("TK", COURSE, List.of(OFFICER))));
        String instance = runtime.createProcessInstanceQuery().processDefinitionKey("participation")
                .processInstanceBusinessKey(COURSE + "/" + OFFICER).singleResult().getId();

        HttpResponse<String> answer = sentWhile("/khoa-hoc/" + COURSE + "/rut", "Con ốm dài ngày.", () -> runtime.suspendProcessInstanceById(instance));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Có người vừa ghi vào cùng hồ sơ.", "Con ốm dài ngày.</textarea>");
        assertThat(jdbc.sql("select status from boiduong.participation where officer = ?").param(OFFICER).query(String.class).single())
                .as("nothing half-written").isEqualTo("RUNNING");
    }

    /** Sends the form when the other thing is written and not committed; commits once the form stands before it. */
    private HttpResponse<String> sentWhile(String act, String words, Runnable other) throws Exception {
        Future<HttpResponse<String>> sent = transaction.execute(open -> {
            other.run();
            Future<HttpResponse<String>> waiting = browser.submit(() -> server.inSession(OFFICER).submit(OWN, OWN + act,
                    new HashMap<>(Map.of("nam", "2026", "text", words))));
            while (!waiting.isDone() && blocked() == 0) {
                Thread.onSpinWait();
            }
            return waiting;
        });
        return sent.get();
    }

    /** The database says when another session waits for a row, or for a key. */
    private long blocked() {
        return jdbc.sql("""
                select count(*) from information_schema.sessions where blocker_id is not null
                or session_id <> session_id() and upper(executing_statement) like 'INSERT INTO%SURVEY_WISH%'
                """).query(Long.class).single();
    }
}
