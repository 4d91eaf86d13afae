package vn.boiduong.reimbursement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** Somebody was sent to a course and left the agency: hr looks at it, opens the case with a reason, and may put a local rule in force. */
@ServerTest
class OpeningPagesTests {

    private static final String PAGE = "/den-bu";
    private static final String RULES = "/chinh-sach/che-do-den-bu";
    private static final CourseOfficer LEFT = new CourseOfficer("GTHC-01", OFFICER);
    private static final String TO_THE_CASE = "/lich-su?quyTrinh=reimbursement&khoa=" + LEFT.course() + "&nguoi=" + LEFT.officer();
    private static final String CASE = PAGE + "/" + LEFT.key();
    private static final String REGIMES = "/api/v1/reimbursements/regimes";
    private static final String REGIME = """
            {"document":"Nghị định 171/2025/NĐ-CP","issuedOn":"30/06/2025","from":"2025-07-01","people":["CONG_CHUC"],"lowestLevel":"POSTGRADUATE",
             "scheme":"171/2025","factor":3,"rounding":"DOWN","percentPerYear":"1","atMost":"1,5","paymentDays":90,
             "rules":{"cost":"Điều 1","commitment":"Điều 2","reduction":"Điều 3","payment":"Điều 4"},
             "articles":{%s}}""".formatted(Stream.of("LEFT_DURING_TRAINING", "DISMISSED", "NOT_GRADUATED", "LEFT_BEFORE_COMMITMENT", "ILLNESS",
            "FORCE_MAJEURE", "TRANSFERRED").map(point -> "\"" + point + "\":\"Điều riêng " + point + "\"").collect(Collectors.joining(",")));

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private ReimbursementService reimbursements;
    @Autowired
    private DegreeRecords degrees;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void somebodyIsSentAndLeaves() {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued("TK", LEFT.course(), List.of(LEFT.officer()))));
        driver.advanceTo(LocalDate.of(2026, 1, 13));
        driver.as(HR, () -> directory.leave(LEFT.officer(), LocalDate.of(2026, 1, 13), "Chuyển công tác"));
    }

    @Test
    void hrOpensACaseOfSomebodyWhoLeftEarly() {
        Http hr = server.inSession(HR);
        assertThat(hr.open("/bien-dong").body()).contains("href=\"/den-bu\"");
        assertThat(hr.open(PAGE).body()).contains("Rời cơ quan ngày 13/01/2026", CASE);
        assertThat(hr.open(CASE).body()).contains("Chi phí theo kế hoạch", "chỉ từ đào tạo sau đại học",
                "phần mềm không tính số tiền nào", "Người quyết định");

        assertThat(hr.submit(CASE, CASE, Map.of("reason", " ")).body()).contains("Lý do mở hồ sơ");
        assertThat(reimbursements.find(LEFT)).isEmpty();
        hr.submit(CASE, CASE, Map.of("reason", "Nghỉ việc ngay ngày học thứ hai"));
        assertThat(hr.open(PAGE).body()).contains("Xem hồ sơ vừa mở", TO_THE_CASE.replace("&", "&amp;"));
        assertThat(hr.open(TO_THE_CASE).body()).contains("1 hồ sơ", "Đền bù chi phí");

        assertThat(reimbursements.find(LEFT)).hasValueSatisfying(opened -> {
            assertThat(opened.openReason()).isEqualTo("Nghỉ việc ngay ngày học thứ hai");
            assertThat(opened.openedBy()).isEqualTo(HR);
        });
        assertThat(driver.openTasks("reimbursement", LEFT.key())).containsExactly("Task_ConfirmCosts");
        assertThat(hr.open(PAGE).body()).contains("Không có ai để xem xét.", "Các hồ sơ đã mở: 1");
    }

    @Test
    void aDegreeOnRecordIsJudgedAsOne() {
        driver.as(HR, () -> degrees.mark(LEFT.course(), Degree.MASTER, 24, actors.current()));

        assertThat(server.inSession(HR).open(CASE).body()).contains("khóa cấp bằng thạc sĩ, học 24 tháng",
                "Nghị định 171/2025/NĐ-CP áp dụng cho công chức được cử đi hoặc cam kết ngày 12/01/2026, từ đào tạo sau đại học",
                "Không khớp hồ sơ nếu chọn trường hợp “học xong nhưng chưa phục vụ đủ thời gian cam kết”: kết quả khóa học ghi Nguyễn Duy Khánh chưa đạt (")
                .doesNotContain("chỉ từ đào tạo");
    }

    /** The reduction of a decree was not known: whoever has the text enters it, from the version that stands. */
    @Test
    void hrEntersAVersionOfARegimeAfterALookAtWhomItConcerns() {
        String page = RULES + "/phien-ban";
        Http hr = server.inSession(HR);
        Matcher start = Pattern.compile("phien-ban\\?tu=(\\d+)").matcher(hr.open(RULES).body());
        assertThat(start.find()).isTrue();
        String form = hr.open(page + "?tu=" + start.group(1)).body();
        assertThat(form).contains("Khoản 1 Điều 6 Nghị định 171/2025/NĐ-CP", "Điểm a khoản 1 Điều 8 Nghị định 171/2025/NĐ-CP", "checked=\"checked\"");
        Map<String, String> version = new HashMap<>(Map.of("document", "Nghị định 171/2025/NĐ-CP", "issuedOn", "30/06/2025", "from", "01/07/2025",
                "people", "CONG_CHUC", "lowestLevel", "POSTGRADUATE", "scheme", "171/2025", "factor", "3", "rounding", "DOWN"));
        version.putAll(Map.of("percentPerYear", "1", "atMost", "1,5", "paymentDays", "90"));
        List.of("cost", "commitment", "reduction", "payment").forEach(rule -> version.put("rules[" + rule + "]", "Điều " + rule));
        assertThat(hr.submit(page, page + "/xem-truoc", version).body()).contains("cần ghi điều khoản").doesNotContain("Ghi chế độ mới");
        List.of("LEFT_DURING_TRAINING", "DISMISSED", "NOT_GRADUATED", "LEFT_BEFORE_COMMITMENT", "ILLNESS", "FORCE_MAJEURE", "TRANSFERRED")
                .forEach(point -> version.put("articles[" + point + "]", "Điều riêng " + point));
        assertThat(hr.submit(page, page + "/xem-truoc", version).body())
                .contains("Xem trước – chưa có gì thay đổi", "1 lượt người đã được cử đi", "Được dùng trước: Nghị định 171/2025/NĐ-CP", "Ghi chế độ mới");
        assertThat(hr.open(RULES).body()).doesNotContain("ngày 30/06/2025", "Giảm 1 % mỗi năm công tác, nhiều nhất 1,5 %: Điều reduction");

        hr.submit(page, page, version);
        assertThat(hr.open(RULES).body()).contains("Nghị định 171/2025/NĐ-CP ngày 30/06/2025", "Giảm 1 % mỗi năm công tác, nhiều nhất 1,5 %: Điều reduction",
                "Nộp trong 90 ngày: Điều payment", "Khi ốm đau nặng: Điều riêng ILLNESS", "có văn bản thì nhập phiên bản mới");
        assertThat(server.inSession(HEAD_OF_KT).open(page).statusCode()).isEqualTo(403);
        assertThat(server.inSession(HEAD_OF_KT).submit(RULES, page, version).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "TK026, 200, 403", // an officer
        "TK005, 200, 403", // head of a unit
        "TK014, 200, 200", // hr
        "TK001, 200, 403", // chairman
        "TK012, 200, 403", // auditor
        "TK011, 200, 200"  // administrator
    })
    void everybodyReadsTheRegimesAndFewEnterOne(String person, int reads, int enters) {
        Http client = server.as(person);
        JsonNode all = json(client.get(REGIMES));

        assertThat(client.get(REGIMES).statusCode()).isEqualTo(reads);
        assertThat(all).anySatisfy(regime -> assertThat(regime.get("basis").asText()).startsWith("Nghị định 171/2025/NĐ-CP"));
        assertThat(client.get(REGIMES + "/" + all.get(0).get("id").asLong()).statusCode()).isEqualTo(reads);
        assertThat(client.send("POST", REGIMES + "/preview", REGIME).statusCode()).isEqualTo(enters);
        assertThat(client.send("POST", REGIMES, "{}").statusCode()).as("nothing to enter").isEqualTo(enters == 200 ? 400 : enters);
        assertThat(json(client.get(REGIMES))).as("a look keeps nothing").isEqualTo(all);
    }

    @Test
    void programsReadAndEnterRegimes() {
        Http hr = server.as(HR);
        assertThat(server.anonymous().get(REGIMES).statusCode()).isEqualTo(401);
        assertThat(hr.get(REGIMES + "/999999").statusCode()).isEqualTo(404);
        assertThat(hr.send("POST", REGIMES, REGIME.replace("30/06/2025", "31/02/2025")).body()).contains("issuedOn");

        long entered = json(hr.send("POST", REGIMES, REGIME)).get("regimes").get(0).asLong();

        JsonNode regime = json(hr.get(REGIMES + "/" + entered));
        assertThat(regime.get("basis").asText()).isEqualTo("Nghị định 171/2025/NĐ-CP ngày 30/06/2025");
        assertThat(regime.get("personType").asText()).isEqualTo("CONG_CHUC");
        assertThat(regime.get("validFrom").asText()).isEqualTo("2025-07-01");
        assertThat(regime.at("/cases/articles/ILLNESS").asText()).isEqualTo("Điều riêng ILLNESS");
    }

    @Test
    void programsDoTheSameAndNobodyElseMay() {
        String asked = "{\"course\":\"GTHC-01\",\"officer\":\"" + OFFICER + "\",\"reason\":\"Nghỉ việc giữa khóa\"}";
        assertThat(server.as(HEAD_OF_KT).send("POST", "/api/v1/reimbursements", asked).statusCode()).isEqualTo(403);
        assertThat(server.as(AUDITOR).send("POST", "/api/v1/reimbursements", asked).statusCode()).isEqualTo(403);
        assertThat(server.inSession(HEAD_OF_KT).open(PAGE).statusCode()).isEqualTo(403);
        assertThat(server.inSession(AUDITOR).open(PAGE).body()).contains("Rời cơ quan ngày 13/01/2026").doesNotContain(CASE);
        assertThat(server.as(HR).send("POST", "/api/v1/reimbursements", asked.replace("GTHC-01", "CDS-01")).statusCode()).isEqualTo(400);
        assertThat(json(server.as(HR).get("/api/v1/reimbursements/concerned")).get(0).get("officer").asText()).isEqualTo(OFFICER);
        assertThat(json(server.as(HR).send("POST", "/api/v1/reimbursements/preview", asked)).get("lines")).hasSize(4);
        assertThat(reimbursements.find(LEFT)).isEmpty();

        assertThat(server.as(HR).send("POST", "/api/v1/reimbursements", asked).statusCode()).isEqualTo(201);
        assertThat(server.as(HR).send("POST", "/api/v1/reimbursements", asked).body()).contains("đã có hồ sơ đền bù");
    }

    @Test
    void hrPutsALocalRuleInForceAfterALookAtWhomItConcerns() {
        Http hr = server.inSession(HR);
        Map<String, String> rule = Map.of("people", "CONG_CHUC", "from", "2026-01-01", "basis", "Quyết định 12/2026/QĐ-UBND");
        assertThat(hr.submit(RULES, RULES + "/xem-truoc", rule).body()).contains("Xem trước – chưa có gì thay đổi", "người đang công tác; 1 lượt người đã được cử đi", "Đưa vào dùng", "value=\"01/01/2026\"");
        assertThat(hr.open(RULES).body()).doesNotContain("Quyết định 12/2026/QĐ-UBND");
        hr.submit(RULES, RULES, rule);

        assertThat(hr.open(RULES).body()).contains("Quyết định 12/2026/QĐ-UBND", "từ 01/01/2026", "data-label=\"Loại khóa thấp nhất phải đền bù\"");
        assertThat(hr.open(CASE).body()).contains("Quyết định 12/2026/QĐ-UBND áp dụng cho công chức được cử đi hoặc cam kết ngày 12/01/2026");
        Map<String, String> ending = Map.of("people", "CONG_CHUC", "from", "01/01/2031", "basis", "Quyết định 90/2030/QĐ-UBND");
        assertThat(hr.submit(RULES, RULES + "/cham-dut/xem-truoc", ending).body()).contains("Xem trước – chưa có gì thay đổi", "Chấm dứt: Quyết định 12/2026/QĐ-UBND", "0 lượt người");
        assertThat(hr.open(RULES).body()).doesNotContain("Quyết định 90/2030/QĐ-UBND");
        hr.submit(RULES, RULES + "/cham-dut", ending);
        assertThat(hr.open(RULES).body()).contains("từ 01/01/2026 đến 31/12/2030 (chấm dứt theo Quyết định 90/2030/QĐ-UBND)")
                .doesNotContain("Chấm dứt quy định của địa phương");
        assertThat(hr.open(CASE).body()).as("who was sent before").contains("Quyết định 12/2026/QĐ-UBND áp dụng cho công chức");
        assertThat(server.inSession(HEAD_OF_KT).open(RULES).body()).doesNotContain("name=\"basis\"");
        assertThat(server.as(HEAD_OF_KT).send("POST", "/api/v1/reimbursements/local-rules",
                "{\"people\":[\"LAO_DONG\"],\"from\":\"2026-02-01\",\"basis\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(server.as(HR).send("POST", "/api/v1/reimbursements/local-rules",
                "{\"people\":[\"LAO_DONG\"],\"from\":\"2026-02-01\",\"basis\":\"Quyết định 13\"}").statusCode()).isEqualTo(201);
    }
}
