package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/**
 * Who may open what: every page the application has, opened by everyone. What is expected stands in a table an official can read;
 * what came of it is left beside it in {@code target}. A page without a line fails.
 */
@ServerTest
class PagesByRoleTests {

    private static final Path EXPECTED = Path.of("src/test/resources/access/trang-theo-vai-tro.csv");
    private static final Path SEEN = Path.of("target/trang-theo-vai-tro.csv");
    private static final String ANOTHER_OFFICER = "TK006";
    /** In the order of the columns. */
    private static final List<String> PEOPLE = List.of(ANOTHER_OFFICER, OFFICER, HEAD_OF_KT, HEAD_OF_VP, HR, CHAIRMAN, AUDITOR, ADMIN,
            SmallWard.HR, SmallWard.AUDITOR);
    private static final String ASKED_OUT_OF_TURN = "insert into boiduong.report (id, version, agency, training_year, round_no, status, opened_on, units_due_on,"
            + " consolidation_due_on, signature_due_on, topic) values ('TK/2026/adhoc-1', 1, 'TK', 2026, 1, 'OPEN', '2026-01-05', '2026-01-09', '2026-01-13', '2026-01-14', 'Chuyển đổi số')";
    private static final String NOT_PASSED = "insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on,"
            + " report_due_on, report_closes_on, hours_credited) values ('GTHC-01/TK025', 1, 'GTHC-01', 'TK025', 'TK', 'KTHTDT', 'CONCLUDED', 'FAILED',"
            + " '2026-01-15', '2026-01-21', '2026-02-04', 0)";
    private static final String EVIDENCE = "insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)"
            + " values ('GTHC-01/TK025', 'chung-nhan.png', 'image/png', 8, '0', X'89504e470d0a1a0a', 'TK025', '2026-01-15 09:00:00+07')";
    private static final String TRIAL = "insert into boiduong.trial (agency, trial_number, trial_year, base_version, status, started_by, started_at, beat,"
            + " progress, draft, ranking, tasks) values ('TK', 1, 2026, 1, 'DONE', 'TK014', '2026-01-05 09:00:00+07', '2026-01-05 09:00:00+07', '', '', '', '')";

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyoneOpensWhatTheTableSays() throws IOException {
        Map<String, String> examples = aYearUnderWay();
        List<Http> browsers = Stream.concat(Stream.of(server.anonymous()), PEOPLE.stream().map(server::inSession)).toList();
        List<String> expected = Files.readAllLines(EXPECTED);

        List<String> seen = expected.stream().skip(1).map(line -> line.split(",", -1))
                .map(cells -> Stream.concat(Stream.of(cells[0], cells[1]), browsers.stream().map(browser -> answer(browser, cells, examples)))
                        .collect(Collectors.joining(","))).toList();

        Files.writeString(SEEN, Stream.concat(Stream.of(expected.get(0)), seen.stream()).collect(Collectors.joining("\n", "", "\n")));
        assertThat(seen).isEqualTo(expected.subList(1, expected.size()));
    }

    @Test
    void everyPageHasItsLine() throws IOException {
        Set<String> inTheTable = Files.readAllLines(EXPECTED).stream().skip(1).map(line -> line.split(",")[0]).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTheTable).isEqualTo(pages());
    }

    /** What our own controllers answer to a person; programs and scripts have their own tests. */
    private Set<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getPackageName().startsWith("vn.boiduong"))
                .map(Map.Entry::getKey).filter(PagesByRoleTests::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream().map(path -> mapping.getParamsCondition().getExpressions().stream()
                        .map(Object::toString).collect(Collectors.joining("&", path + "?", ""))))
                .map(path -> path.endsWith("?") ? path.substring(0, path.length() - 1) : path)
                .map(path -> path.replaceAll(":[^/{}]*(\\{[^{}]*})?[^/{}]*}", "}"))
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/assets/")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** In the demo's ward one of everything there is a page of; another ward beside it. */
    private Map<String, String> aYearUnderWay() {
        other.load();
        PEOPLE.subList(PEOPLE.indexOf(SmallWard.HR), PEOPLE.size()).forEach(officer -> accounts.provide(officer, PasswordPolicy.OF_THE_DEMO));
        PaperYear.write(jdbc);
        List.of(ASKED_OUT_OF_TURN, NOT_PASSED, EVIDENCE, TRIAL).forEach(row -> jdbc.sql(row).update());
        String task = json(server.as(HEAD_OF_KT).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        server.as(HEAD_OF_KT).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + HEAD_OF_KT + "\"}");
        String year = json(server.as(HR).get("/engine-rest/process-instance?businessKey=TK/2026&processDefinitionKey=training-year")).get(0).get("id").asText();
        return Map.of("(hồ sơ)", year, "(việc)", task);
    }

    private static String answer(Http browser, String[] cells, Map<String, String> examples) {
        String path = cells[1].isEmpty() ? cells[0] : cells[1];
        for (Map.Entry<String, String> example : examples.entrySet()) {
            path = path.replace(example.getKey(), example.getValue());
        }
        HttpResponse<String> page = browser.open(path);
        return switch (page.statusCode()) {
            case 200 -> "mở";
            case 400 -> "báo không có";
            case 302 -> page.headers().firstValue("Location").map(URI::create).map(URI::getPath)
                    .map(to -> to.equals("/dang-nhap") ? "đăng nhập" : "→ " + to).orElseThrow();
            case 403 -> "từ chối";
            case 404 -> "không thấy";
            default -> String.valueOf(page.statusCode());
        };
    }
}
