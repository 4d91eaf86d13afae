package vn.boiduong.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.util.ReflectionTestUtils;
import vn.boiduong.benchmark.TwoSizes.Databases;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;

/** What a page costs at full size beside a hundredth of it, asked for over HTTP in turns; the plans are left in target. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("demo")
@Import({TwoSizes.class, ProcessDriver.class, DemoServer.class})
class PageBenchmark {

    private static final double AIM = 3;
    private static final int PLANS = Integer.getInteger("pages.plans", 3);
    private static final int OK = 200;
    private static final Path PLANS_FILE = Path.of("target", "page-plans.txt");
    private static final Map<String, String> PEOPLE = Map.of("hr", DemoServer.HR, "head", DemoServer.HEAD_OF_KT, "officer", DemoServer.OFFICER,
            "chairman", DemoServer.CHAIRMAN, "auditor", DemoServer.AUDITOR);

    private final int rounds = Integer.getInteger("pages.rounds", 11);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Databases databases;
    @Autowired
    private DemoServer server;

    private final Map<String, Http> browsers = new HashMap<>();
    private final Set<String> unanswered = new TreeSet<>();

    private record Asked(String who, String path) {

        static List<Asked> all() {
            List<Asked> all = new ArrayList<>();
            for (String who : List.of("hr", "head", "officer", "chairman", "auditor")) {
                List.of("/", "/viec-cua-toi", "/api/v1/tasks").forEach(path -> all.add(new Asked(who, path)));
            }
            for (String who : List.of("hr", "chairman", "auditor")) {
                List.of("/theo-doi", "/lich-su").forEach(path -> all.add(new Asked(who, path)));
            }
            List.of("/theo-doi?tinhTrang=qua-han", "/theo-doi?tinhTrang=tat-ca", "/api/v1/cases/summary", "/viec-cua-toi?tim=khongco", "/ho-so",
                    "/ho-so/" + DemoServer.OFFICER, "/ho-so-cua-toi", "/danh-ba", "/danh-ba/khoa-hoc", "/danh-ba/don-vi", "/khoa-hoc", "/luot-cu", "/luot-cu?loc=co-ket-qua", "/de-cu", "/ke-hoach",
                    "/xep-hang", "/bao-cao", "/chi-tieu", "/chi-tieu/khoa-hoc", "/chi-tieu/dau-hieu", "/thong-bao").forEach(path -> all.add(new Asked("hr", path)));
            List.of("/ho-so", "/khoa-hoc", "/luot-cu", "/de-cu", "/chi-tieu", "/bao-cao").forEach(path -> all.add(new Asked("head", path)));
            List.of("/ho-so-cua-toi", "/khoa-hoc", "/chi-tieu").forEach(path -> all.add(new Asked("officer", path)));
            String only = System.getProperty("pages.only", "");
            return all.stream().filter(asked -> (asked.who + " " + asked.path).matches(".*(" + only + ").*")).toList();
        }
    }

    @Test
    void pagesAtTwoSizes() throws IOException {
        if (databases.areKept()) {
            useKept();
        } else {
            fill();
        }
        printSizes();
        PEOPLE.forEach((role, officer) -> browsers.put(role, server.inSession(officer)));
        Files.writeString(PLANS_FILE, "");
        System.out.printf("| page | as | 1/100, ms | full, ms | ratio | queries | rows read |%n|---|---|---|---|---|---|---|%n");
        for (Asked page : Asked.all()) {
            measure(page);
        }
        assertThat(unanswered).isEmpty();
    }

    private void fill() {
        ModelCopies.Size full = ModelCopies.Size.full();
        new ModelCases(application).live();
        databases.copy();
        new ModelCopies(databases.directly(Databases.SMALL)).make(full.hundredth());
        new ModelCopies(databases.directly(Databases.LARGE)).make(full);
        List.of(Databases.SMALL, Databases.LARGE).forEach(this::workOut);
    }

    /** What the product writes beside names and reports, worked out for the copies as for rows from before it was kept. */
    private void workOut(String size) {
        JdbcTemplate database = databases.directly(size);
        database.execute("delete from boiduong.report_mark");
        Context context = mock(Context.class);
        database.execute((ConnectionCallback<Void>) connection -> {
            when(context.getConnection()).thenReturn(connection);
            for (JavaMigration each : application.getBeansOfType(JavaMigration.class).values()) {
                assertThatCode(() -> each.migrate(context)).doesNotThrowAnyException();
            }
            return null;
        });
        database.execute("vacuum analyze");
    }

    /** The small one was brought up to date by the product's start. */
    private void useKept() {
        Flyway flyway = application.getBean(Flyway.class);
        Flyway.configure().configuration(flyway.getConfiguration()).dataSource(databases.directly(Databases.LARGE).getDataSource()).load().migrate();
        databases.ask(Databases.LARGE);
        ReflectionTestUtils.invokeMethod(application.getBean("engineIndexes"), "create");
        ReflectionTestUtils.invokeMethod(application.getBean("engineCounts"), "create");
        List.of(Databases.SMALL, Databases.LARGE).forEach(size -> databases.directly(size).execute("vacuum analyze"));
        application.getBean(ProcessDriver.class).standAt(ModelCases.TODAY);
    }

    private void printSizes() {
        for (String size : List.of(Databases.SMALL, Databases.LARGE)) {
            JdbcTemplate database = databases.directly(size);
            System.out.printf("%s: %d open tasks, %d finished instances, %d people%n", size, count(database, "act_ru_task"),
                    count(database, "act_hi_procinst where end_time_ is not null"), count(database, "boiduong.officer"));
        }
    }

    private static long count(JdbcTemplate database, String rows) {
        return database.queryForObject("select count(*) from " + rows, Long.class);
    }

    private void measure(Asked page) throws IOException {
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int round = -2; round < rounds; round++) {
            double little = time(page, Databases.SMALL);
            double much = time(page, Databases.LARGE);
            if (round >= 0) {
                small.add(little);
                large.add(much);
            }
        }
        double ratio = Comparison.median(large) / Comparison.median(small);
        Cost of = cost(page, Databases.SMALL);
        Cost with = cost(page, Databases.LARGE);
        System.out.printf("| `%s` | %s | %.0f | %.0f | %.1f%s | %s | %s |%n", page.path, page.who, Comparison.median(small), Comparison.median(large), ratio,
                ratio > AIM ? " !" : "", grown(of.queries.size(), with.queries.size()), grown(of.rows(), with.rows()));
        plans(page, with);
    }

    private static String grown(long small, long large) {
        return small == large ? String.valueOf(small) : small + " → " + large;
    }

    private double time(Asked page, String database) {
        databases.ask(database);
        long begin = System.nanoTime();
        var answer = page.path.startsWith("/api") ? browsers.get(page.who).get(page.path) : browsers.get(page.who).open(page.path);
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != OK) {
            unanswered.add(page + ": " + answer.statusCode());
        }
        return milliseconds;
    }

    /** The queries of one call, the slowest first, and how each was answered. */
    private record Cost(List<Statements.Sent> queries, List<Plan> plans) {

        long rows() {
            return plans.stream().mapToLong(Plan::rowsRead).sum();
        }
    }

    private Cost cost(Asked page, String database) {
        databases.statements().start();
        time(page, database);
        List<Statements.Sent> sent = databases.statements().stop();
        return new Cost(sent, sent.stream().map(query -> query.plan(databases.directly(database))).toList());
    }

    private void plans(Asked page, Cost cost) throws IOException {
        StringBuilder text = new StringBuilder("\n=== " + page.path + " as " + page.who + ": " + cost.queries.size() + " queries\n");
        for (int slow = 0; slow < Math.min(PLANS, cost.queries.size()); slow++) {
            Statements.Sent query = cost.queries.get(slow);
            text.append("%n-- %.1f ms, %d rows read%n%s%n".formatted(query.milliseconds(), cost.plans.get(slow).rowsRead(), query.sql()));
            cost.plans.get(slow).lines().forEach(line -> text.append("    ").append(line).append('\n'));
        }
        cost.queries.stream().collect(Collectors.groupingBy(Statements.Sent::sql, Collectors.counting())).entrySet().stream()
                .filter(asked -> asked.getValue() > 1).sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(asked -> text.append("%n-- asked %d times%n%s%n".formatted(asked.getValue(), asked.getKey())));
        Files.writeString(PLANS_FILE, text, StandardOpenOption.APPEND);
    }
}
