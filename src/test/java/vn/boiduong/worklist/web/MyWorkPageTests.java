package vn.boiduong.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** The page of own work as a browser gets it. */
@ServerTest
class MyWorkPageTests {

    private static final String PAGE = "/viec-cua-toi";

    @Autowired
    private DemoServer server;

    @Test
    void everyoneSignedInHasThePageAndNobodyElse() {
        for (String person : List.of(HR, CHAIRMAN, AUDITOR, ADMIN, HEAD_OF_KT, OFFICER)) {
            assertThat(server.inSession(person).open(PAGE).statusCode()).as(person).isEqualTo(200);
        }
        assertThat(server.anonymous().open(PAGE).statusCode()).isEqualTo(302);
        assertThat(server.inSession(OFFICER).open(PAGE).body()).contains("Hiện không có việc nào chờ xử lý");
        assertThat(server.inSession(HEAD_OF_KT).open("/").body()).contains("href=\"/viec-cua-toi\"", "2 việc đang chờ");
    }

    @Test
    void theAddressHoldsWhatIsSearchedFor() {
        Http head = server.inSession(HEAD_OF_KT);

        String found = head.open(PAGE + "?tim=nhu+cau&loai=survey&han=").body();
        assertThat(found).contains("Nêu nhu cầu bồi dưỡng</strong>", "value=\"nhu cau\"", "#/?task=").doesNotContain("Xác nhận đã quán triệt</strong>");
        assertThat(head.open(PAGE + "?tim=%3Cscript%3E").body()).contains("Không có việc nào đúng").doesNotContain("<script>");
        assertThat(head.open(PAGE + "?han=hom-qua").statusCode()).isEqualTo(400);
        assertThat(head.open(PAGE + "?han=hom-qua").body()).contains("Không hiểu điều kiện về hạn “hom-qua”");
        assertThat(head.open(PAGE + "?tiep=x").body()).contains("Hãy về đầu danh sách");
    }

    @Test
    void aSearchIsKeptRenamedAndDeleted() {
        Http head = server.inSession(HEAD_OF_KT);
        String search = PAGE + "?tim=nhu%20c%E1%BA%A7u&loai=survey";

        var kept = head.submit(search, PAGE + "/bo-loc", Map.of("ten", "Nhu cầu năm nay", "tim", "nhu cầu", "loai", "survey", "han", ""));
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith(search);
        String page = head.open(search).body();
        assertThat(page).contains("Đã lưu bộ lọc.", "aria-current=\"true\">Nhu cầu năm nay</a>");
        assertThat(server.inSession(HEAD_OF_VP).open(PAGE).body()).doesNotContain("Nhu cầu năm nay");

        String id = page.replaceAll("(?s).*bo-loc/(\\d+)/xoa.*", "$1");
        head.submit(search, PAGE + "/bo-loc/" + id + "/ten", Map.of("ten", "Nhu cầu", "tim", "", "loai", "", "han", ""));
        assertThat(head.open(PAGE).body()).contains("Đã đổi tên bộ lọc.", ">Nhu cầu</a>");
        server.inSession(HEAD_OF_VP).submit(PAGE, PAGE + "/bo-loc/" + id + "/xoa", Map.of("tim", ""));
        assertThat(head.open(PAGE).body()).as("somebody else's").contains(">Nhu cầu</a>");
        head.submit(PAGE, PAGE + "/bo-loc/" + id + "/xoa", Map.of("tim", ""));
        assertThat(head.open(PAGE).body()).contains("Đã xóa bộ lọc.").doesNotContain(">Nhu cầu</a>");
    }
}
