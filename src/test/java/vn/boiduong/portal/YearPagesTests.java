package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** Plans, nominations, rankings and reports of a year written down by hand, as each role finds them. */
@ServerTest
class YearPagesTests {

    private static final List<String> PAGES = List.of("/ke-hoach/2026", "/ke-hoach/2026/bo-sung/1", "/de-cu", "/xep-hang/2026", "/bao-cao/2026",
            "/bao-cao/2026/don-vi/KTHTDT");

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;

    @BeforeEach
    void paperYear() {
        PaperYear.write(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "TK024, 200, 404, 403, 200, 403, 403", // an officer
        "TK022, 200, 404, 200, 200, 200, 200", // head of the unit
        "TK005, 200, 404, 200, 200, 200, 404", // head of another unit
        "TK014, 200, 200, 200, 200, 200, 200", // hr
        "TK001, 200, 200, 200, 200, 200, 200", // chairman
        "TK012, 200, 200, 200, 200, 200, 200", // auditor
        "TK011, 200, 404, 403, 200, 403, 403"  // administrator
    })
    void everyRoleOpensItsShare(String officer, int plan, int draft, int nominations, int ranking, int report, int people) {
        assertThat(PAGES.stream().map(page -> server.inSession(officer).open(page).statusCode()))
                .containsExactly(plan, draft, nominations, ranking, report, people);
    }

    @Test
    void aPlanTellsWhoDecidedWhatWasLeftOutAndWhatCameBack() {
        assertThat(server.inSession(HR).open("/ke-hoach/2026").body()).contains("Phạm Đức Thắng phê duyệt ngày 06/01/2026", "5.200.000 đồng",
                "Không đưa vào kế hoạch: 1", "Thiếu khóa chuyển đổi số", "/khoa-hoc/GTHC-01").doesNotContain("??");
        assertThat(server.inSession(OFFICER).open("/ke-hoach/2026").body()).contains("Kỹ năng giao tiếp hành chính")
                .doesNotContain("5.200.000").doesNotContain("Thiếu khóa chuyển đổi số");
        assertThat(server.inSession(HR).open("/ke-hoach").body()).contains("đang soạn");
        assertThat(server.inSession(OFFICER).open("/ke-hoach").body()).doesNotContain("đang soạn");
    }

    @Test
    void aPlanMarksWhatIsNotHeldAnyMoreAndWhatItWouldHaveCost() {
        jdbc.sql("update boiduong.course set cancelled_on = date '2026-01-09' where code = 'GTHC-01'").update();

        assertThat(server.inSession(HR).open("/ke-hoach/2026").body()).contains("Không tổ chức, dừng ngày 09/01/2026",
                "1 khóa trong kế hoạch không tổ chức nữa, 5.200.000 đồng");
        assertThat(server.inSession(OFFICER).open("/ke-hoach/2026").body()).contains("1 khóa trong kế hoạch không tổ chức nữa.").doesNotContain("5.200.000");
    }

    @Test
    void nominationsTellWhoHasSentAndWhoIsAwaited() {
        assertThat(server.inSession(CHAIRMAN).open("/de-cu").body()).contains("1 người có chỗ, 0 dự bị", "1 trên 2 đơn vị đã trả lời",
                "gửi ngày 05/01/2026").doesNotContain("??");
        assertThat(server.inSession(HEAD_OF_KT).open("/de-cu").body()).contains("gửi ngày 05/01/2026", "mục I.2", "Hết chỗ: Vào danh sách chờ",
                "cơ quan không có thẩm quyền cử người không công tác ở cơ quan", "Điều 4, Điều 5 Nghị định 171/2025/NĐ-CP").doesNotContain("Văn phòng HĐND");
    }

    @Test
    void closingASilentUnitIsOfferedOnceOneIsOverdueAndCancellingOnceACourseIsOver() {
        assertThat(server.inSession(HR).open("/de-cu").body()).doesNotContain("Khép phần của đơn vị quá hạn", "Hủy khóa");

        jdbc.sql("update boiduong.course set starts_on = '2025-12-29', ends_on = '2025-12-31' where code = 'GTHC-01'").update();

        assertThat(server.inSession(HR).open("/de-cu").body()).contains("Khóa đã kết thúc ngày 31/12/2025: không cử người được nữa",
                "/bien-dong/COURSE_CANCELLED?course=GTHC-01").doesNotContain("Phân bổ chỉ tiêu</strong>");
        assertThat(server.inSession(CHAIRMAN).open("/de-cu").body()).contains("không cử người được nữa").doesNotContain("/bien-dong/COURSE_CANCELLED");
    }

    @Test
    void aRankingShowsTheSumsAsFarAsOneMaySee() {
        String hr = server.inSession(HR).open("/xep-hang/2026").body();
        assertThat(hr).contains("công bố tạm thời", "nhận kiến nghị đến hết ngày 12/01/2026", "R = (", "=Điểm tính thiếu", "Chưa tham gia khóa nào",
                "/ho-so/TK024?nam=2026#danh-gia").doesNotContain("??");
        assertThat(hr.split("Điểm tính thế nào", -1)).hasSize(3);
        assertThat(server.inSession(HEAD_OF_KT).open("/xep-hang/2026").body().split("Điểm tính thế nào", -1)).hasSize(2);
        assertThat(server.inSession(OFFICER).open("/xep-hang/2026").body()).contains("Điểm tính thế nào", ">tôi<", "Đến dòng của tôi (hạng 1)", "id=\"toi\"").doesNotContain("Điểm tính thiếu")
                .doesNotContain("/ho-so/TK006");
        assertThat(server.inSession(HR).open("/xep-hang/2026?donVi=Kh%C3%B4ng").statusCode()).isEqualTo(404);
    }

    @Test
    void aRankingNotYetPublishedIsForThoseWhoReviewItAlone() {
        jdbc.sql("update boiduong.ranking set status = 'COMPUTED'").update();
        assertThat(List.of(HR, CHAIRMAN, AUDITOR)).allSatisfy(who -> assertThat(server.inSession(who).open("/xep-hang/2026").statusCode()).isEqualTo(200));
        assertThat(List.of(OFFICER, HEAD_OF_KT, ADMIN)).allSatisfy(who -> {
            assertThat(server.inSession(who).open("/xep-hang/2026").statusCode()).isEqualTo(404);
            assertThat(server.inSession(who).open("/xep-hang").body()).contains("Chưa có bảng xếp hạng nào");
        });
    }

    @Test
    void theTableForASpreadsheetHoldsTheSameLinesAndNoFormula() {
        jdbc.sql("update boiduong.officer set full_name = '=HYPERLINK(1)' where id = 'TK006'").update();
        HttpResponse<String> table = server.inSession(HR).open("/xep-hang/2026/xep-hang.csv");

        assertThat(table.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"xep-hang-2026.csv\"");
        assertThat(table.body()).startsWith("\uFEFFHạng,").contains("1,1,TK024,Nguyễn Duy Khánh,", ",90.00,80.00,60.00,85.00,", ",'=HYPERLINK(1),");
        assertThat(table.body().lines()).hasSize(4);
    }

    @Test
    void aHeadReadsTheOwnPartOfAReportAndTheWholeOnceItIsSigned() {
        assertThat(server.inSession(HR).open("/bao-cao/2026").body()).contains("Đơn vị đã cử đủ người", "1 trên 2 đơn vị", "Đang chờ đơn vị").doesNotContain("??");
        assertThat(server.inSession(HEAD_OF_KT).open("/bao-cao/2026").body()).contains("Đơn vị đã cử đủ người", "toàn văn xem được khi báo cáo đã ký");
        assertThat(server.inSession(HEAD_OF_VP).open("/bao-cao/2026").body()).doesNotContain("Đơn vị đã cử đủ người");
    }

    @Test
    void hrAsksForAReportOutOfTurn() {
        Http hr = server.inSession(HR);
        assertThat(hr.submit("/bao-cao", "/bao-cao/2026/dot-xuat/xem-truoc", Map.of("topic", "Chuyển đổi số", "unitsDueOn", "20/01/2026")).body())
                .contains("Xem trước – chưa có gì thay đổi", "Gửi báo cáo của đơn vị", "20/01/2026", "Chuyển đổi số", "/bao-cao/2026/dot-xuat\"");
        assertThat(hr.open("/bao-cao").body()).as("only looked at").doesNotContain("Chuyển đổi số");
        hr.submit("/bao-cao", "/bao-cao/2026/dot-xuat/xem-truoc", Map.of("topic", "Chuyển đổi số", "unitsDueOn", "01/01/2026"));
        assertThat(hr.open("/bao-cao?nam=2026").body()).as("what was written stays").contains("Chuyển đổi số", "aria-invalid=\"true\"");
        assertThat(server.inSession(HEAD_OF_KT).submit("/bao-cao", "/bao-cao/2026/dot-xuat/xem-truoc", Map.of("topic", "Việc khác")).statusCode()).isEqualTo(403);
        assertThat(server.inSession(HR).submit("/bao-cao", "/bao-cao/2026/dot-xuat", Map.of("topic", "Chuyển đổi số", "unitsDueOn", "31/02/2026")).body())
                .contains("31/02/2026", "aria-invalid=\"true\"", "Chuyển đổi số");
        assertThat(server.inSession(HR).submit("/bao-cao", "/bao-cao/2026/dot-xuat", Map.of("topic", "Chuyển đổi số", "unitsDueOn", "20/01/2026")).statusCode()).isEqualTo(302);
        assertThat(server.inSession(HR).open("/bao-cao").body()).contains("Chuyển đổi số", "các đơn vị 20/01/2026");
        assertThat(server.inSession(HEAD_OF_KT).submit("/bao-cao", "/bao-cao/2026/dot-xuat", Map.of("topic", "Việc khác")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/ke-hoach/2031", "/ke-hoach/9999", "/ke-hoach?nam=x", "/ke-hoach/2026/bo-sung/7", "/ke-hoach/2026/bo-sung/x", "/xep-hang/2031", "/xep-hang/abc",
        "/xep-hang/2031/xep-hang.csv", "/bao-cao/2031", "/bao-cao?nam=20", "/bao-cao/2026/dot-xuat/9", "/bao-cao/2026/don-vi/ZZ", "/bao-cao/x"})
    void anAddressThatLeadsNowhereSaysSo(String address) {
        assertThat(server.inSession(HR).open(address).statusCode()).isEqualTo(404);
        assertThat(server.inSession(HR).open(address).body()).contains("Không tìm thấy trang");
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        other.load();
        for (String officer : List.of(SmallWard.HR, SmallWard.AUDITOR, SmallWard.CHAIRMAN)) {
            accounts.provide(officer, PasswordPolicy.OF_THE_DEMO);
            assertThat(List.of("/ke-hoach/2026", "/xep-hang/2026", "/bao-cao/2026", "/bao-cao/2026/don-vi/KTHTDT"))
                    .allSatisfy(page -> assertThat(server.inSession(officer).open(page).statusCode()).as(officer + page).isEqualTo(404));
            assertThat(server.inSession(officer).open("/de-cu").body()).doesNotContain("GTHC-01");
        }
    }
}
