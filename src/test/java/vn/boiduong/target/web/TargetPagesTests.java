package vn.boiduong.target.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** The targets as each role finds them on the demo's first morning. */
@ServerTest
class TargetPagesTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void signalsSayFromWhenTheyAreOnesAndByWhat() {
        assertThat(server.inSession("TK014").open("/chi-tieu/dau-hieu").body()).contains("chỉ xét người đã chấm từ 3 phiếu; từ 5 phiếu trở lên thì 90% số phiếu giống nhau",
                "Nguồn: Quy định của cơ quan");
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, PERSON, 200, 403, 403", // an officer
        "TK022, UNITS, 200, 200, 403",  // head of a unit
        "TK014, AGENCY, 200, 200, 200", // hr
        "TK001, AGENCY, 200, 200, 403", // chairman
        "TK012, AGENCY, 200, 200, 200"  // auditor
    })
    void everyRoleSeesItsShareOnPagesAndOverRest(String officer, String width, int targets, int courses, int observations) {
        assertThat(server.inSession(officer).open("/chi-tieu").statusCode()).isEqualTo(targets);
        assertThat(server.inSession(officer).open("/chi-tieu/khoa-hoc").statusCode()).isEqualTo(courses);
        assertThat(server.inSession(officer).open("/chi-tieu/dau-hieu").statusCode()).isEqualTo(observations);
        assertThat(server.inSession(officer).open("/chi-tieu/dau-hieu?loai=SAME_REPORT_TEXT&trang=2147483647").statusCode()).isEqualTo(observations);

        HttpResponse<String> answer = server.as(officer).get("/api/v1/targets/2026");
        assertThat(answer.statusCode()).isEqualTo(targets);
        assertThat(json(answer).get("width").asText()).isEqualTo(width);
        assertThat(server.as(officer).get("/api/v1/targets/2026/courses").statusCode()).isEqualTo(courses);
        assertThat(server.as(officer).get("/api/v1/targets/2026/observations").statusCode()).isEqualTo(observations);
    }

    /** 25 people were sent to two courses of the same days: the first twenty, the other five, and no more. */
    @Test
    void observationsAreReadAPageAtATime() {
        List<String> people = IntStream.range(20, 45).mapToObj("TK0%02d"::formatted).toList();
        jdbc.sql("update boiduong.course set starts_on = date '2026-05-04', ends_on = date '2026-05-06' where code in ('GTHC-01', 'DTC-01')").update();
        transaction.executeWithoutResult(status -> List.of("GTHC-01", "DTC-01").forEach(course -> events.publishEvent(new DecisionIssued("TK", course, people))));

        assertThat(observations("")).hasSize(20);
        assertThat(observations("?kind=OVERLAPPING_COURSES")).hasSize(20);
        assertThat(observations("?kind=OVERLAPPING_COURSES&page=1")).hasSize(5);
        assertThat(observations("?kind=OVERLAPPING_COURSES&page=2147483647")).isEmpty();
        assertThat(server.as(HR).get("/api/v1/targets/2026/observations?page=x").statusCode()).isEqualTo(400);
    }

    /** One who judges gives all the same marks: that is seen once, by its kind, and a client that follows the pages ends. */
    @Test
    void whatIsSeenOfARaterIsOfItsKindAndStandsOnTheFirstPageAlone() {
        for (int sheet = 1; sheet <= 5; sheet++) {
            jdbc.sql("""
                    insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, self_state,
                        head_marks, assessed_by, rating, score_number, closed_on)
                    values (:id, 0, 'TK', :course, 'TK024', 'KTHTDT', 'CLOSED', date '2026-01-01', date '2026-04-02', 'DECLINED',
                        '10;10;10;10;10;10', 'TK022', 'EXCELLENT', 1, date '2026-04-03')""").param("id", "X" + sheet + "/TK024").param("course", "X" + sheet).update();
        }

        assertThat(observations("").findValuesAsText("kind")).containsExactly("FLAT_MARKS", "SAME_MARKS_FOR_ALL", "ALWAYS_EXCELLENT");
        assertThat(observations("?kind=FLAT_MARKS").findValuesAsText("kind")).containsExactly("FLAT_MARKS");
        assertThat(observations("?kind=FLAT_MARKS&page=0")).isEqualTo(observations("?kind=FLAT_MARKS"));
        assertThat(observations("?kind=FLAT_MARKS&page=1")).isEmpty();
        HttpResponse<String> refused = server.as(HR).get("/api/v1/targets/2026/observations?page=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("field").asText()).isEqualTo("page");
        assertThat(json(refused).get("message").asText()).startsWith("Trường “page”: chỉ ghi cùng với “kind”");
        assertThat(json(server.as(HR).get("/v3/api-docs")).at("/paths/~1api~1v1~1targets~1{year}~1observations/get/description").asText())
                .contains("Ghi kind: trang page của loại ấy, đếm từ 0");
    }

    private JsonNode observations(String page) {
        return json(server.as(HR).get("/api/v1/targets/2026/observations" + page));
    }

    @Test
    void theAgencysPageNamesTheMissingByUnit() {
        String page = server.inSession(HR).open("/chi-tieu").body();

        assertThat(page).contains("Mục tiêu 50 % đến hết năm 2028", "aria-label=\"Đạt ",
                "Chưa đạt mục tiêu", "Chưa vào giai đoạn", "người chưa đạt, theo đơn vị", "Kế hoạch bồi dưỡng của phường giai đoạn 2026 - 2031, mục II.2.a");
        assertThat(page).doesNotContain("style=").doesNotContain("??");
    }

    @Test
    void theNamesBehindANumberAreTheNumber() {
        for (JsonNode line : json(server.as(CHAIRMAN).get("/api/v1/targets/2026")).get("targets")) {
            int names = 0;
            for (JsonNode unit : line.get("missing")) {
                names += unit.get("people").size();
            }
            assertThat(names).as(line.get("name").asText()).isEqualTo(line.get("denominator").asInt() - line.get("numerator").asInt());
        }
    }

    @Test
    void twoStepsOfOneTargetAreToldApart() {
        List<String> names = new ArrayList<>();
        json(server.as(CHAIRMAN).get("/api/v1/targets/2026")).get("targets").forEach(line -> names.add(line.get("name").asText()));

        assertThat(names).doesNotHaveDuplicates().contains("Bồi dưỡng kiến thức quản lý nhà nước, đến hết năm 2028");
    }

    @Test
    void aCourseThatIsNotHeldStandsThereWithItsReason() {
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"COURSE_CANCELLED\",\"course\":\"GTHC-01\",\"reason\":\"Giảng viên ốm\"}");

        assertThat(server.inSession(HEAD_OF_KT).open("/chi-tieu/khoa-hoc").body()).contains("Khóa không tổ chức", "dừng ngày 05/01/2026: Giảng viên ốm");
    }

    @Test
    void whoWasSentIsALinkAndNoKey() {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued("TK", "GTHC-01", List.of(OFFICER))));

        assertThat(server.inSession(HR).open("/chi-tieu/khoa-hoc").body()).contains("href=\"/ho-so/" + OFFICER + "?nam=2026\"",
                "/lich-su?khoa=GTHC-01&amp;nguoi=" + OFFICER).doesNotContain("GTHC-01/" + OFFICER);
        assertThat(server.inSession(HEAD_OF_KT).open("/chi-tieu/khoa-hoc").body()).contains("/ho-so/" + OFFICER).doesNotContain("/lich-su?khoa");
    }

    @Test
    void anOfficerReadsOnlyTheOwnStanding() {
        String page = server.inSession(OFFICER).open("/chi-tieu").body();

        assertThat(page).contains("Có 0 trên 40 tiết, còn thiếu 40 tiết").doesNotContain("theo đơn vị").doesNotContain("Giữ nhịp này");
        assertThat(server.as(OFFICER).get("/api/v1/targets/2026").body()).doesNotContain("TK022");
    }

    @Test
    void aHeadReadsNoOtherUnit() {
        assertThat(server.as(HEAD_OF_KT).get("/api/v1/targets/2026").body()).doesNotContain("\"code\":\"VP\"");
    }

    @Test
    void whoBelongsToTheDirectoryButHasNoRoleInItSeesTheOwnStandingToo() {
        assertThat(json(server.as(ADMIN).get("/api/v1/targets/2026")).get("width").asText()).isEqualTo("PERSON");
        assertThat(server.as(AUDITOR).get("/api/v1/targets/2030").statusCode()).isEqualTo(400);
        assertThat(server.anonymous().get("/api/v1/targets/2026").statusCode()).isEqualTo(401);
    }
}
