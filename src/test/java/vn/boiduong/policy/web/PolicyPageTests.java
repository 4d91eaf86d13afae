package vn.boiduong.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterSources;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** The parameters as everyone reads them and as HR introduces the next version. The demo stands at 05/01/2026. */
@ServerTest
class PolicyPageTests {

    private static final String WEIGHTS = """
            {"validFrom": "2026-07-01", "reason": "Quyết định 12/QĐ-UBND", "changes": {"rater.self": "30", "rater.head": "70"}}""";

    @Autowired
    private DemoServer server;

    @ParameterizedTest
    @CsvSource({OFFICER + ", 400", HEAD_OF_VP + ", 400", CHAIRMAN + ", 400", AUDITOR + ", 400", HR + ", 201", ADMIN + ", 201"})
    void everyoneReadsHrAndTheAdministratorIntroduce(String officer, int introduced) {
        String page = server.inSession(officer).open("/chinh-sach").body();

        assertThat(page).contains("Phê duyệt đề cử", "Tỷ lệ vắng tối đa của đơn vị (%)", "Kết quả thực thi nhiệm vụ");
        assertThat(page.contains("name=\"validFrom\"")).isEqualTo(introduced == 201);
        assertThat(server.as(officer).post("/api/v1/policies", WEIGHTS).statusCode()).isEqualTo(introduced);
        assertThat(json(server.as(HR).get("/api/v1/policies"))).hasSize(introduced == 201 ? 2 : 1);
    }

    @Test
    void everyParameterHasANamePeopleRead() {
        List<String> nameless = new ArrayList<>();
        json(server.as(HR).get("/api/v1/policies/1")).fieldNames().forEachRemaining(name -> {
            if (ParameterNames.labelOf(name).toString().equals(name) || !ParameterNames.GROUPS.contains(ParameterNames.groupOf(name))) {
                nameless.add(name);
            }
        });

        assertThat(nameless).isEmpty();
        json(server.as(HR).get("/api/v1/policies/1")).fieldNames().forEachRemaining(name -> assertThat(ParameterNames.expectedOf(name).toString()).isNotBlank());
    }

    @Test
    void aFileFillsTheFormAndKeepsNothing() {
        Http hr = server.inSession(HR);

        assertThat(hr.upload("/chinh-sach", "/chinh-sach/tep", "name,value\r\ndeadline.DeclareNeeds,8\r\n").body())
                .contains("Đã điền từ tệp, 1 tham số khác", "name=\"settings[deadline.DeclareNeeds]\" value=\"8\"");
        assertThat(hr.upload("/chinh-sach", "/chinh-sach/tep", "name,value\r\nkhong.co,8\r\n").body()).contains("dòng 2, cột name");
        assertThat(json(server.as(HR).get("/api/v1/policies"))).hasSize(1);
        assertThat(server.inSession(OFFICER).upload("/chinh-sach", "/chinh-sach/tep", "name,value\r\n").statusCode()).isEqualTo(403);
    }

    @Test
    void hrSeesWhatAVersionChangesBeforeItIsIntroduced() {
        Http hr = server.inSession(HR);
        Map<String, String> form = Map.of("validFrom", "01/07/2026", "reason", "Quyết định 12/QĐ-UBND", "settings[deadline.DeclareNeeds]", "8");

        String preview = hr.submit("/chinh-sach", "/chinh-sach?preview=1", form).body();
        assertThat(preview).contains("Xem trước – chưa có gì thay đổi", "Nêu nhu cầu: 10 thành 8", "Ban hành phiên bản này", "Nếu ban hành, từ ngày 01/07/2026");
        assertThat(json(server.as(HR).get("/api/v1/policies"))).hasSize(1);

        hr.submit("/chinh-sach", "/chinh-sach", form);
        JsonNode versions = json(server.as(HR).get("/api/v1/policies"));
        assertThat(versions.get(0).get("introducedBy").asText()).isEqualTo(HR);
        assertThat(versions.get(0).get("validFrom").asText()).isEqualTo("2026-07-01");
        assertThat(json(server.as(HR).get("/api/v1/policies/2")).get("deadline.DeclareNeeds").asText()).isEqualTo("8");
        assertThat(json(server.as(HR).get("/api/v1/policies/2")).get("deadline.DraftPlan").asText()).isEqualTo("5");
        assertThat(hr.open("/chinh-sach/2").body()).contains("(phiên bản trước: 10)");
    }

    @Test
    void aVersionToComeIsPutRightOrTakenBackAfterALookAtWhatHoldsThen() {
        Http hr = server.inSession(HR);
        server.as(HR).post("/api/v1/policies", WEIGHTS);
        assertThat(hr.open("/chinh-sach").body()).contains("chưa có hiệu lực", "/chinh-sach/2/sua", "/chinh-sach/2/rut");
        assertThat(server.inSession(AUDITOR).open("/chinh-sach").body()).doesNotContain("/chinh-sach/2/sua", "/chinh-sach/2/rut");

        Map<String, String> form = Map.of("validFrom", "01/07/2026", "reason", "Gõ nhầm", "settings[rater.self]", "25", "settings[rater.head]", "75");
        assertThat(hr.submit("/chinh-sach/2/sua", "/chinh-sach/2/sua?preview=1", form).body())
                .contains("Tự đánh giá: 30 thành 25", "Thay phiên bản 2", "vẫn lưu");
        hr.submit("/chinh-sach/2/sua", "/chinh-sach/2/sua", form);
        assertThat(hr.open("/chinh-sach").body()).contains("thay bằng phiên bản 3. Lý do: Gõ nhầm", "/chinh-sach/3/sua").doesNotContain("/chinh-sach/2/sua");
        assertThat(hr.open("/chinh-sach/2").body()).as("the auditor still reads the wrong one").contains("(phiên bản trước: 20)");

        assertThat(hr.open("/chinh-sach/3/rut").body()).contains("Từ ngày 01/07/2026 vẫn áp dụng phiên bản 1 thay cho phiên bản 3", "Tự đánh giá: 25 thành 20");
        assertThat(hr.submit("/chinh-sach/3/rut", "/chinh-sach/3/rut", Map.of("reason", " ")).body()).contains("Cần ghi lý do");
        hr.submit("/chinh-sach/3/rut", "/chinh-sach/3/rut", Map.of("reason", "Chưa thống nhất"));
        assertThat(hr.open("/chinh-sach").body()).contains("đã rút, chưa từng có hiệu lực", "Lý do: Chưa thống nhất").doesNotContain("/chinh-sach/3/rut");
        assertThat(json(server.as(HR).get("/api/v1/policies")).get(0).get("withdrawn").get("by").asText()).isEqualTo(HR);
    }

    @Test
    void programsPutRightAndTakeBackToo() {
        server.as(HR).post("/api/v1/policies", WEIGHTS);
        String right = "{\"validFrom\": \"2026-07-01\", \"reason\": \"Gõ nhầm\", \"changes\": {\"rater.self\": \"25\", \"rater.head\": \"75\"}}";

        assertThat(json(server.as(HR).post("/api/v1/policies/2/replacement/preview", right)).get("changes")).hasSize(2);
        assertThat(server.as(OFFICER).post("/api/v1/policies/2/replacement", right).statusCode()).isEqualTo(400);
        assertThat(server.as(AUDITOR).post("/api/v1/policies/2/withdrawal", "{\"reason\": \"Thử\"}").statusCode()).isEqualTo(400);
        assertThat(json(server.as(HR).post("/api/v1/policies/2/replacement", right)).get("version").asInt()).isEqualTo(3);
        assertThat(json(server.as(HR).post("/api/v1/policies/3/withdrawal/preview", "{}")).get("changes")).hasSize(2);
        assertThat(server.as(HR).post("/api/v1/policies/3/withdrawal", "{\"reason\": \"Chưa thống nhất\"}").statusCode()).isEqualTo(204);
        assertThat(server.as(HR).post("/api/v1/policies/1/withdrawal", "{\"reason\": \"Thử\"}").body()).contains("đã có hiệu lực từ ngày 01/01/2020");
    }

    @Test
    void everyParameterIsShownWithItsSource() {
        String page = server.inSession(OFFICER).open("/chinh-sach").body();

        assertThat(page).contains("mục I.2", "Nghị định 171/2025/NĐ-CP", "Khoản 3 Điều 5", "Điều 20 Nghị định 335/2025/NĐ-CP", "Quy định của cơ quan",
                "Điều 14 Nghị định 101/2017/NĐ-CP", "mục IV.3");
        json(server.as(HR).get("/api/v1/policies/1")).fieldNames().forEachRemaining(name ->
                assertThat(ParameterSources.of(name, Map.of()).toString()).as(name).isNotBlank());
        server.as(HR).post("/api/v1/policies", WEIGHTS);
        assertThat(server.inSession(OFFICER).open("/chinh-sach/2").body()).contains("Cơ quan đặt khác giá trị ban đầu (20)");
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingTypedIsLost() {
        String answer = server.inSession(HR).submit("/chinh-sach", "/chinh-sach?preview=1", Map.of("validFrom", "04/01/2026",
                "settings[hours.target]", "bốn mươi", "settings[deadline.SignDecision]", "-1", "settings[strength.percent]", "130")).body();

        assertThat(answer).contains("Tham số “Số tiết mỗi người mỗi năm”: không hiểu giá trị “bốn mươi”.",
                "Tham số “Ký quyết định cử đi” không được âm.", "Tham số “Tỷ lệ vắng tối đa của đơn vị (%)” phải từ 0 đến 100.",
                "không được có hiệu lực từ một ngày đã qua", "value=\"bốn mươi\"").doesNotContain("Ban hành phiên bản này");
    }

    @Test
    void listsOfCodesAreReadAndTypedInWords() {
        Http hr = server.inSession(HR);
        assertThat(hr.open("/chinh-sach").body()).contains("cán bộ; công chức", "theo vị trí việc làm; kỹ năng số").doesNotContain("CAN_BO", "SPECIALIST");

        String preview = hr.submit("/chinh-sach", "/chinh-sach?preview=1", Map.of("validFrom", "01/07/2026", "settings[target.SKILLS.1.people]",
                "Công chức; viên chức", "settings[target.SKILLS.2.people]", "giáo viên")).body();
        assertThat(preview).contains("cán bộ; công chức thành công chức; viên chức", "không hiểu giá trị “giáo viên”");
    }

    @Test
    void everyoneReadsByWhichRegimeCostsArePaidBackAndFromWhen() {
        String page = server.inSession(OFFICER).open("/chinh-sach/che-do-den-bu").body();

        assertThat(page).contains("Nghị định 171/2025/NĐ-CP", "từ 01/07/2025", "Nghị định 101/2017/NĐ-CP", "từ 21/10/2017 đến 30/06/2026",
                "Khoản 3 Điều 5 Nghị định 171/2025/NĐ-CP", "Nộp trong 120 ngày: Điều 14 Nghị định 101/2017/NĐ-CP", "công chức")
                .doesNotContain("CONG_CHUC", "Quy định của địa phương<");
    }

    @Test
    void aVersionIsHandedOutAsTheTableARehearsalTakes() {
        assertThat(server.inSession(OFFICER).open("/chinh-sach/1.csv").body()).startsWith("\uFEFFname,value\r\n")
                .contains("ranking.test,20\r\n", "band.excellent,90\r\n", "target.SKILLS.1.people,CAN_BO;CONG_CHUC\r\n");
    }

    @ParameterizedTest
    @CsvSource({"'{}', Cần ghi ngày", "'{\"validFrom\":\"2026-07-01\",\"changes\":{\"deadline.DraftPlan\":\"4\"}}', Cần ghi lý do",
        "'{\"validFrom\":\"2026-07-01\",\"reason\":\"Thử\",\"settings\":{\"deadline.DraftPlan\":\"4\"}}', Không tham số nào thay đổi",
        "'{\"validFrom\":\"2026-07-01\",\"reason\":\"Thử\",\"changes\":{\"khong.co\":\"1\"}}', Không có tham số"})
    void programsAreToldWhatIsMissing(String body, String sentence) {
        var answer = server.as(HR).post("/api/v1/policies", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText()).startsWith(sentence);
    }

    @Test
    void whatBecomesOfAConditionNotMetIsChosenInWords() {
        Http hr = server.inSession(HR);
        assertThat(hr.open("/chinh-sach").body()).contains("<option value=\"REASON\" selected=\"selected\">Được cử nếu có lý do</option>",
                "Người đến lượt khi khóa đã hết chỗ", "Không thay đổi được: số chỗ là số kế hoạch đã phê duyệt");
        Map<String, String> form = Map.of("validFrom", "01/07/2026", "reason", "Quyết định 12/QĐ-UBND",
                "settings[condition.ON_LEAVE]", "REASON", "settings[condition.POSTGRADUATE]", "được cử nếu có lý do");

        assertThat(hr.submit("/chinh-sach", "/chinh-sach?preview=1", form).body())
                .contains("Người nghỉ trong những ngày học: Không được cử thành Được cử nếu có lý do",
                        "Lưu ý: điều kiện đào tạo sau đại học do Điều 4, Điều 5 Nghị định 171/2025/NĐ-CP quy định", "Ban hành phiên bản này");
        hr.submit("/chinh-sach", "/chinh-sach", form);
        assertThat(json(server.as(HR).get("/api/v1/policies/2")).get("condition.POSTGRADUATE").asText()).isEqualTo("REASON");
        assertThat(hr.open("/chinh-sach/2.csv").body()).contains("condition.ON_LEAVE,Được cử nếu có lý do", "condition.NOT_HELD,Không được cử");
        assertThat(hr.upload("/chinh-sach", "/chinh-sach/tep", "name,value\r\ncondition.ON_LEAVE,Không xét\r\n").body())
                .contains("Đã điền từ tệp, 1 tham số khác", "<option value=\"NOT_ASKED\" selected=\"selected\">Không xét</option>");
        assertThat(hr.open("/de-cu").body()).contains("Chưa đạt: Không được cử.");
    }

    @Test
    void thePreviewOverRestSaysItInWordsAndCautions() {
        JsonNode draft = json(server.as(HR).post("/api/v1/policies/preview", """
                {"validFrom": "2026-07-01", "changes": {"condition.POSTGRADUATE": "Không xét", "condition.NO_OVERLAP": "NOT_ASKED"}}"""));

        assertThat(draft.get("changes").get(1).get("afterText").asText()).isEqualTo("Không xét");
        assertThat(draft.get("changes").get(1).get("after").asText()).isEqualTo("NOT_ASKED");
        assertThat(draft.get("cautions").get(0).asText()).contains("Nghị định 171/2025/NĐ-CP");
        assertThat(draft.get("complaints").get(0).get("field").asText()).isEqualTo("condition.NO_OVERLAP");
        assertThat(draft.get("complaints").get(0).get("message").asText())
                .isEqualTo("Tham số “Người trùng ngày với khóa khác đã được cử” chỉ đặt được “Không được cử” hoặc “Được cử nếu có lý do”: "
                        + "số tiết của hai khóa trùng ngày đều được tính cho một người, nên phải có người nêu lý do.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/policies", "/api/v1/policies/preview", "/api/v1/policies/1/replacement"})
    void aSettingThatIsMissingIsRefusedByItsName(String path) {
        HttpResponse<String> answer = server.as(HR).post(path, """
                {"validFrom": "2026-07-01", "reason": "Thử", "changes": {"practice.months": null}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("practice.months", "Cần ghi giá trị của tham số “Đánh giá mở sau ngày kết thúc khóa (tháng), cộng số ngày nghỉ”");
    }
}
