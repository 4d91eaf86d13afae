package vn.boiduong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** What is sent from the own page acts for oneself alone; refused, it is told why and nothing written is lost. */
@ServerTest
class OwnActsTests {

    private static final String OWN = "/ho-so-cua-toi";
    private static final String COURSE = "GTHC-01";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void doneTheBrowserIsLedBackToThePageOfThatYear() {
        HttpResponse<String> answer = send(OFFICER, "/nguyen-vong", "Học tiếng Anh.");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(OWN + "?nam=2026");
        assertThat(jdbc.sql("select text from boiduong.survey_wish where officer = ?").param(OFFICER).query(String.class).list())
                .containsExactly("Học tiếng Anh.");
        send(OFFICER, "/nguyen-vong", "");
        assertThat(jdbc.sql("select text from boiduong.survey_wish").query(String.class).list()).isEmpty();
        assertThat(send(OFFICER, "/nguyen-vong", " ").body()).contains("Nguyện vọng bồi dưỡng”: không được để trống");
    }

    @Test
    void onceTheUnitHasAnsweredAWishIsRefusedAndKept() {
        driver.completeForUnit(HEAD_OF_KT, "survey", "TK/2026", "Task_DeclareNeeds", "KTHTDT", Map.of());

        HttpResponse<String> answer = send(OFFICER, "/nguyen-vong", "Học <b>tiếng Anh</b>.");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Phần của đơn vị này đã khép.", "Học &lt;b&gt;tiếng Anh&lt;/b&gt;.</textarea>", "aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/danh-gia/GTHC-01/kien-nghi, Không có đánh giá",
        "/danh-gia/KHONG-CO/kien-nghi, Không có đánh giá",
        "/xep-hang/kien-nghi, Chưa có bảng xếp hạng",
        "/khoa-hoc/GTHC-01/rut, danh sách đề cử",
        "/khoa-hoc/KHONG-CO/rut, Không có việc đề cử nào",
        "/vuong-mac, Nội dung phản ánh"
    })
    void whatCannotBeDoneIsRefusedInASentence(String act, String sentence) {
        others.planTheYear("TK/2026");
        HttpResponse<String> answer = send(OFFICER, act, act.equals("/vuong-mac") ? " " : "Có lý do.");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).contains("Hồ sơ bồi dưỡng năm 2026");
    }

    @Test
    void nobodyGivesBackTheOthersPlace() {
        others.planTheYear("TK/2026");
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT", Map.of("nominees", OFFICER));

        assertThat(send("TK025", "/khoa-hoc/" + COURSE + "/rut", "Nhường người khác.").statusCode()).isEqualTo(400);
        assertThat(status()).isEqualTo("SEATED");
        assertThat(send(OFFICER, "/khoa-hoc/" + COURSE + "/rut", "Nhường người khác.").statusCode()).isEqualTo(302);
        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(send(OFFICER, "/khoa-hoc/" + COURSE + "/rut", "Lần nữa.").body()).contains("không còn trong danh sách chờ quyết định", "Lần nữa.");
    }

    private String status() {
        return jdbc.sql("select status from boiduong.nominee where id = ?").param(COURSE + "/" + OFFICER).query(String.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nguyen-vong", "/danh-gia/GTHC-01/kien-nghi", "/xep-hang/kien-nghi", "/khoa-hoc/GTHC-01/rut", "/vuong-mac"})
    void nothingIsDoneWithoutSigningInOrWithoutTheToken(String act) {
        assertThat(server.anonymous().submit("/dang-nhap", OWN + act, Map.of("nam", "2026", "text", "x")).statusCode()).isEqualTo(401);
        assertThat(server.inSession(OFFICER).post(OWN + act, "").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(String officer, String act, String text) {
        Http browser = server.inSession(officer);
        return browser.submit(OWN, OWN + act, new HashMap<>(Map.of("nam", "2026", "text", text)));
    }
}
