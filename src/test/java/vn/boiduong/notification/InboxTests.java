package vn.boiduong.notification;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

/** The own inbox over REST and as a page, page by page, and the choice of mail. */
@ServerTest
class InboxTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private NotificationService notifications;

    private void tell(int how) {
        for (int n = 1; n <= how; n++) {
            notifications.tell(new Notice("TK", OFFICER, "EVALUATED", "Kết quả đánh giá số " + n, "Điểm 83,50 <b>Tốt</b>", "/thong-bao", "n" + n));
        }
    }

    @Test
    void programsReadMarkAndChoose() {
        tell(3);
        Http officer = server.as(OFFICER);
        var page = Http.json(officer.get("/api/v1/notifications?size=2"));

        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("items").get(0).get("subject").asText()).isEqualTo("Kết quả đánh giá số 3");
        assertThat(page.get("unread").asInt()).isEqualTo(3);
        assertThat(page.get("pages").asInt()).isEqualTo(2);
        String id = page.get("items").get(0).get("id").asText();
        assertThat(server.as(HR).post("/api/v1/notifications/" + id + "/read", "").statusCode()).as("another's").isEqualTo(400);
        assertThat(officer.post("/api/v1/notifications/" + id + "/read", "").statusCode()).isEqualTo(204);
        assertThat(Http.json(officer.get("/api/v1/notifications?unread=true")).get("total").asInt()).isEqualTo(2);
        assertThat(officer.post("/api/v1/notifications/read", "").statusCode()).isEqualTo(204);
        assertThat(Http.json(officer.get("/api/v1/notifications")).get("unread").asInt()).isZero();

        assertThat(Http.json(officer.get("/api/v1/notifications/preference")).get("delivery").asText()).isEqualTo("DIGEST");
        assertThat(officer.send("PUT", "/api/v1/notifications/preference", "{\"delivery\":\"FAX\"}").statusCode()).isEqualTo(400);
        assertThat(Http.json(officer.send("PUT", "/api/v1/notifications/preference", "{\"delivery\":\"INBOX\"}")).get("delivery").asText())
                .isEqualTo("INBOX");
        assertThat(Http.json(server.as(HR).get("/api/v1/notifications/preference")).get("delivery").asText()).isEqualTo("DIGEST");
    }

    @Test
    void peopleReadPageByPageAndChoose() {
        tell(25);
        Http officer = server.inSession(OFFICER);
        String first = officer.open("/thong-bao").body();

        assertThat(first).contains("Kết quả đánh giá số 25", "Trang 1 / 2", "&lt;b&gt;Tốt", "Gộp vào thư buổi sáng").doesNotContain("<b>Tốt");
        assertThat(officer.open("/thong-bao?trang=2").body()).contains("Kết quả đánh giá số 5").doesNotContain("Kết quả đánh giá số 6<");
        assertThat(officer.open("/thong-bao?trang=99").statusCode()).isEqualTo(200);

        assertThat(officer.submit("/thong-bao", "/thong-bao/nhan-thu", Map.of("delivery", "AT_ONCE")).statusCode()).isEqualTo(302);
        assertThat(officer.open("/thong-bao").body()).contains("Đã lưu cách nhận thư", "value=\"AT_ONCE\" checked");
        assertThat(officer.submit("/thong-bao", "/thong-bao/da-doc", Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.open("/thong-bao?chua-doc=true").body()).contains("Không có thông báo nào.");
    }

    @Test
    void hrSeesWhoWasRemindedOfATask() {
        var reminders = Http.json(server.as(HR).get("/api/v1/reminders"));
        assertThat(reminders.isArray()).isTrue();
        assertThat(server.as(OFFICER).get("/api/v1/reminders").statusCode()).isEqualTo(403);
        assertThat(server.as(HR).get("/api/v1/tasks/unknown/reminders").statusCode()).isEqualTo(404);
    }
}
