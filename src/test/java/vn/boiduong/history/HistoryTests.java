package vn.boiduong.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** What an auditor finds and reads of cases, those that are over above all. */
@ServerTest
class HistoryTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private CaseFinder finder;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCaseThatIsOverIsToldFromStartToEnd() {
        String id = new PastConcern(server).answered();

        String page = server.inSession(AUDITOR).open("/lich-su/" + id).body();

        assertThat(page).contains("Vướng mắc số 1", "Giải đáp khó khăn, vướng mắc", "Trả lời vướng mắc", "nhận việc", "trả việc lại", "Lý do: Nghỉ phép từ ngày mai",
                "Người làm", "Phòng Văn hoá - Xã hội", "Lịch học trùng ngày trực", "Được đổi ca trực");
        assertThat(page).doesNotContain("??").doesNotContain(">null<").doesNotContain("Task_").doesNotContain("<form method=\"post\" action=\"/lich-su");
    }

    @Test
    void aDeputysActIsMarkedAsDoneInTheHeadsStead() {
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}");
        var task = json(server.as("TK006").get("/engine-rest/task?taskDefinitionKey=Task_ConfirmDissemination")).get(0);
        server.as("TK006").post("/engine-rest/task/" + task.get("id").asText() + "/complete", "{}");

        String page = server.inSession(AUDITOR).open("/lich-su/" + task.get("processInstanceId").asText()).body();

        assertThat(page).contains("thay mặt thủ trưởng", "Xác nhận đã quán triệt", "Khảo sát nhu cầu", "Đang chờ", "Người đứng đầu");
    }

    @Test
    void aCalledCaseAndTheOneThatCalledItLeadToEachOther() {
        String year = only(found("quyTrinh=training-year"));
        String survey = only(found("quyTrinh=survey"));

        assertThat(server.inSession(AUDITOR).open("/lich-su/" + year).body()).contains("/lich-su/" + survey);
        assertThat(server.inSession(AUDITOR).open("/lich-su/" + survey).body()).contains("/lich-su/" + year);
    }

    @ParameterizedTest
    @CsvSource({
        "nguoi=nguyen duy khanh, true", "nguoi=Nguyễn Duy Khánh, true", "nguoi=tk024, true", "nguoi=le van toan, false", "nguoi=khong ai, false",
        "donVi=KTHTDT, true", "donVi=VP, false", "trangThai=da-xong, true", "trangThai=dang-chay, false", "nguoiLam=TK015, true", "nguoiLam=TK022, false",
        "tu=01/01/2026, true", "tu=01/02/2026, false", "den=2026-01-05, true", "den=01/01/2026, false", "khoa=khong co, false",
        "quyTrinh=concern, true", "quyTrinh=plan, false"
    })
    void aCaseIsFoundByWhatItIsAbout(String search, boolean found) {
        String id = new PastConcern(server).answered();

        assertThat(found(search).contains(id)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tu=31/02/2026 | 31/02/2026", "den=hôm qua | hôm qua", "tu=02/01/2026&den=01/01/2026 | phải bằng hoặc sau",
        "quyTrinh=x | không có trong danh sách", "donVi=x | không có trong danh sách", "trangThai=x | không có trong danh sách", "tiep=x | bấm Tìm"
    })
    void whatCannotBeReadIsToldInASentenceAndKept(String search, String said) {
        var answer = server.inSession(AUDITOR).open("/lich-su?khoa=tin+hoc&" + query(search));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said, "role=\"alert\"", "value=\"tin hoc\"").doesNotContain("??");
    }

    @Test
    void pagesFollowEachOtherWithoutLossOrRepetition() {
        copies(new PastConcern(server).answered(), 120);
        List<String> seen = new ArrayList<>();
        String mark = "";
        do {
            FoundCases page = finder.find(new Search("concern", "", "", "", "", "da-xong", "", "", mark), actors.of(AUDITOR));
            page.lines().forEach(line -> seen.add(line.id()));
            mark = page.next();
        } while (mark != null);

        assertThat(seen).hasSize(121).doesNotHaveDuplicates();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheCases() {
        String id = new PastConcern(server).answered();
        statements();
        int ofOne = statements();
        copies(id, 45);

        assertThat(finder.find(ended(), actors.of(AUDITOR)).lines()).hasSize(46);
        assertThat(statements()).isEqualTo(ofOne).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co", "%27", "TK%2F2026"})
    void anUnknownCaseIsNotFound(String id) {
        assertThat(server.inSession(AUDITOR).open("/lich-su/" + id).statusCode()).isIn(400, 404);
    }

    @Test
    void nothingCanBeSentHere() {
        String id = only(found("quyTrinh=survey"));

        assertThat(server.as(HR).post("/lich-su", "{}").statusCode()).isIn(403, 405);
        assertThat(server.as(HEAD_OF_VP).send("DELETE", "/lich-su/" + id, "{}").statusCode()).isIn(403, 405);
    }

    private static Search ended() {
        return new Search("", "", "", "", "", "da-xong", "", "", "");
    }

    private int statements() {
        List<Logger> logs = List.of((Logger) LoggerFactory.getLogger(JdbcTemplate.class),
                (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.impl.persistence.entity"));
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logs.forEach(log -> {
            log.setLevel(Level.DEBUG);
            log.addAppender(heard);
        });
        try {
            finder.find(ended(), actors.of(AUDITOR));
        } finally {
            logs.forEach(log -> {
                log.detachAppender(heard);
                log.setLevel(null);
            });
        }
        long engine = heard.list.stream().filter(line -> line.getFormattedMessage().contains("Preparing:")).count();
        assertThat(engine).as("the engine's statements are heard").isPositive();
        return (int) (engine + heard.list.stream().filter(line -> line.getMessage().contains("SQL statement")).count());
    }

    /** The same case so many times more, all started in the same moment. */
    private void copies(String id, int count) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_name = 'ACT_HI_PROCINST' and table_schema = 'PUBLIC' order by ordinal_position")
                .query(String.class).list();
        String copied = String.join(", ", columns.stream().map(column -> column.equals("ID_") || column.equals("PROC_INST_ID_") ? "?" : column).toList());
        for (int copy = 0; copy < count; copy++) {
            jdbc.sql("insert into ACT_HI_PROCINST (" + String.join(", ", columns) + ") select " + copied + " from ACT_HI_PROCINST where ID_ = ?")
                    .params(id + "-" + copy, id + "-" + copy, id).update();
        }
    }

    private List<String> found(String search) {
        String page = server.inSession(AUDITOR).open("/lich-su?" + query(search)).body();
        return java.util.regex.Pattern.compile("href=\"/lich-su/([^\"?]+)\"").matcher(page).results().map(each -> each.group(1)).toList();
    }

    private static String only(List<String> ids) {
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private static String query(String search) {
        StringBuilder query = new StringBuilder();
        for (String part : search.split("&")) {
            String[] pair = part.split("=", 2);
            query.append(query.isEmpty() ? "" : "&").append(pair[0]).append('=')
                    .append(java.net.URLEncoder.encode(pair[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
