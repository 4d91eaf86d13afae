package vn.boiduong.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** The year's courses and one of them, as each role finds them. */
@ServerTest
class OfferPagesTests {

    private static final String COURSE = "/khoa-hoc/" + PaperCourse.CODE;

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"TK014", "TK001", "TK012"})
    void thoseWhoFollowTheYearSeeNumbersThatAddUpAndTheNamesBehindThem(String officer) {
        new PaperCourse(jdbc).decided();
        String page = server.inSession(officer).open(COURSE).body();

        assertThat(page).contains("Được cử 5", "Đạt: 1", "Không đạt: 1", "Rút: 1", "Không báo cáo: 1", "Chưa xong: 1",
                "Nguyễn Duy Khánh", "Trùng lịch trực", "Danh sách dự bị", "Phạm Đức Thắng ký ngày 05/01/2026",
                "khép ngày 02/01/2026: Trưởng đơn vị đi công tác", "/lich-su?khoa=GTHC-01").doesNotContain("??");
        assertThat(server.inSession(officer).open("/khoa-hoc").body()).contains("/khoa-hoc/GTHC-01#UNREPORTED", "Được cử: 5 người, xem tên");
    }

    /** Every number of the year's line on the start page is as long as the list it opens. */
    @ParameterizedTest
    @CsvSource({"TK014", "TK001", "TK012"})
    void theNumbersOfTheYearOpenAsManyAsTheySay(String officer) {
        new PaperCourse(jdbc).decided();
        jdbc.sql("insert into boiduong.plan (id, version, agency, training_year, status, opened_on) values ('TK/2026', 1, 'TK', 2026, 'APPROVED', '2026-01-05')").update();
        jdbc.sql("insert into boiduong.plan_course values ('TK/2026', 'GTHC-01', 'APPROVED', 8, 650000), ('TK/2026', 'DTC-01', 'PLANNED', 6, 1800000), ('TK/2026', 'QLNN-01', 'EXCLUDED', 6, 1)").update();
        String home = server.inSession(officer).open("/").body();

        assertThat(opened(home, officer)).containsExactlyInAnyOrder("/khoa-hoc?nam=2026&amp;keHoach=duyet: 1 = 1", "/khoa-hoc?nam=2026&amp;keHoach=co: 2 = 2", "/luot-cu?nam=2026: 5 = 5",
                "/luot-cu?nam=2026: 5 = 5", "/luot-cu?nam=2026&amp;loc=co-ket-qua: 3 = 3", "/luot-cu?nam=2026&amp;loc=khong-bao-cao: 1 = 1");
    }

    private List<String> opened(String home, String officer) {
        return Pattern.compile("href=\"(/(?:luot-cu|khoa-hoc)\\?[^\"]+)\"[^>]*>(\\d+)").matcher(home).results().map(link -> {
            String list = server.inSession(officer).open(link.group(1).replace("&amp;", "&")).body();
            return link.group(1) + ": " + link.group(2) + " = " + rows(list);
        }).toList();
    }

    @Test
    void thoseSentComeInPagesAndAHeadSeesTheOwnUnits() {
        new PaperCourse(jdbc).decided();
        jdbc.sql("""
                insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, opened_on, policy_version,
                    self_state, head_marks, assessed_by, assessed_on, score, rating, score_number, closed_on, objections_until)
                values ('GTHC-01/TK024', 0, 'TK', 'GTHC-01', 'TK024', 'KTHTDT', 'CLOSED', date '2025-10-05', date '2026-01-05', date '2026-01-05', 1, 'LAPSED', '8;8;8;8;8;8',
                    'TK022', date '2026-01-05', 80, 'GOOD', 1, date '2026-01-05', date '2026-01-12')""").update();

        assertThat(server.inSession(HEAD_OF_KT).open("/luot-cu").body()).contains("Được cử đi: 3 lượt", "Nguyễn Duy Khánh").doesNotContain("TK006", "??");
        assertThat(server.inSession(HR).open("/luot-cu?loc=da-danh-gia").body()).contains("Đã đánh giá sau khóa: 1 lượt", "80,00 điểm");
        assertThat(server.inSession(HR).open("/luot-cu?loc=thuoc-dien-danh-gia").body()).contains("Thuộc diện đánh giá sau khóa: 1 lượt");
        assertThat(server.inSession(HR).open("/luot-cu?tiep=GTHC-01/TK024").body()).contains("Được cử đi: 5 lượt", "/ho-so/TK025").doesNotContain("/ho-so/TK006", "/ho-so/TK024");
        assertThat(server.inSession(HR).open("/luot-cu?nam=2031").body()).contains("Không có ai");
        assertThat(server.inSession(HR).open("/luot-cu?loc=x").statusCode()).isEqualTo(404);
    }

    /** Sixty sent stand on two pages, each once. */
    @Test
    void moreThanAPageOfThoseSentGoOnOnTheNext() {
        new PaperCourse(jdbc).decided();
        jdbc.sql("""
                insert into boiduong.participation (id, version, course, officer, agency, unit, status, report_opens_on, report_due_on, report_closes_on, hours_credited)
                select 'GTHC-01/' || o.id, 1, 'GTHC-01', o.id, 'TK', o.unit, 'RUNNING', date '2026-01-15', date '2026-01-21', date '2026-02-04', 0 from boiduong.officer o
                where o.agency = 'TK' and o.unit is not null and not exists (select 1 from boiduong.participation p where p.id = 'GTHC-01/' || o.id) order by o.id limit 55""").update();
        String first = server.inSession(HR).open("/luot-cu?nam=2026").body();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);

        assertThat(first).contains("Được cử đi: 60 lượt");
        assertThat(rows(first)).isEqualTo(50);
        assertThat(next.find()).isTrue();
        String second = server.inSession(HR).open(next.group(1).replace("&amp;", "&")).body();
        assertThat(rows(second)).isEqualTo(10);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    @Test
    void whomAUnitHasNamedOpensFromItsNumber() {
        new PaperCourse(jdbc).decided();
        assertThat(server.inSession(HR).open(COURSE).body()).contains(COURSE + "?donVi=VP#da-neu").doesNotContain("id=\"da-neu\"");
        String named = server.inSession(HR).open(COURSE + "?donVi=VP").body();

        assertThat(named).contains("Người Văn phòng HĐND và UBND đã nêu: 4");
        assertThat(named.split("id=\"da-neu\"")[1].split("</table>")[0].split("/ho-so/", -1)).hasSize(1 + 4);
        assertThat(server.inSession(HEAD_OF_KT).open(COURSE + "?donVi=VP").statusCode()).as("of another unit").isEqualTo(404);
        assertThat(server.inSession(HEAD_OF_KT).open(COURSE + "?donVi=KTHTDT").body()).contains("đã nêu: 3");
        assertThat(server.inSession(OFFICER).open(COURSE + "?donVi=KTHTDT").statusCode()).isEqualTo(404);
    }

    @Test
    void whatADeputySentInIsMarkedAsSuch() {
        new PaperCourse(jdbc).decided();
        assertThat(server.inSession(HR).open(COURSE).body()).doesNotContain("thay mặt thủ trưởng");
        jdbc.sql("insert into boiduong.deputy (agency, unit, officer, first_day, last_day) values ('TK', 'KTHTDT', 'TK022', date '2025-12-22', date '2025-12-31')").update();

        assertThat(server.inSession(HR).open(COURSE).body()).contains("thay mặt thủ trưởng");
    }

    @Test
    void aHeadSeesTheOwnUnitsPeopleAlone() {
        new PaperCourse(jdbc).decided();
        String page = server.inSession(HEAD_OF_KT).open(COURSE).body();

        assertThat(page).contains("Được cử 3", "Nguyễn Duy Khánh", "Phòng Kinh tế").doesNotContain("Trùng lịch trực")
                .doesNotContain("Trưởng đơn vị đi công tác").doesNotContain("/lich-su?khoa");
        assertThat(server.inSession(HEAD_OF_KT).open("/khoa-hoc").body()).contains("Được cử: 3 người, xem tên");
    }

    @Test
    void anOfficerSeesTheCourseAndTheOwnPlaceInIt() {
        new PaperCourse(jdbc).decided();
        String page = server.inSession(OFFICER).open(COURSE).body();

        assertThat(page).contains("Trung tâm Chính trị phường Thạch Khôi", "Được cử 1", "Nguyễn Duy Khánh").doesNotContain("Lê Thị Hải Yến");
        assertThat(server.inSession(OFFICER).open("/khoa-hoc").body()).contains("Của tôi", "không có tên").doesNotContain("người, xem tên");
    }

    /** Whoever reads a day counted by days off that may still change is told, not only hr and on the calendar's own page. */
    @Test
    void aYearWithoutAConfirmedCalendarIsToldWhereItsDaysAreShown() {
        String told = "Lịch năm 2027 chưa được xác nhận";

        for (String page : List.of("/khoa-hoc?nam=2027", "/ke-hoach?nam=2027", "/khoa-hoc/CMTC-01")) {
            assertThat(server.inSession(HEAD_OF_KT).open(page).body()).as(page).contains(told, "href=\"/lich/2027\"");
        }
        for (String page : List.of("/khoa-hoc?nam=2026", "/ke-hoach?nam=2026", "/khoa-hoc/GTHC-01")) {
            assertThat(server.inSession(HEAD_OF_KT).open(page).body()).as(page).doesNotContain("chưa được xác nhận");
        }
    }

    @Test
    void coursesAreFoundWithoutMarksAndByState() {
        assertThat(server.inSession(HR).open("/khoa-hoc?tim=quan+ly+nha+nuoc").body()).contains("QLNN-01").doesNotContain("GTHC-01");
        assertThat(server.inSession(HR).open("/khoa-hoc?tim=gthc-01").body()).contains("GTHC-01").doesNotContain("QLNN-01");
        assertThat(server.inSession(HR).open("/khoa-hoc?trangThai=CANCELLED").body()).contains("Không có khóa nào như vậy trong năm 2026");
        assertThat(server.inSession(HR).open("/khoa-hoc?nam=2031").body()).contains("Năm 2031 chưa có khóa nào");
    }

    @Test
    void aLongListComesInPages() {
        jdbc.sql("""
                insert into boiduong.course (code, agency, name, content, mode, location, starts_on, ends_on, hours, seats, cost_per_seat, target_duties, refresher)
                select 'THEM-' || x, 'TK', 'Khóa thêm ' || x, 'DIGITAL', 'ONLINE', 'DOMESTIC', '2026-12-01', '2026-12-02', 16, 5, 0, '', false
                from system_range(1, 20)""").update();
        assertThat(server.inSession(HR).open("/khoa-hoc?trang=2").body()).contains("36 khóa, trang 2 trên 2", "rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(server.inSession(HR).open("/khoa-hoc?tim=them-7").body()).as("nobody is said to hold it").contains("THEM-7").doesNotContain("null");
        assertThat(server.inSession(HR).open("/khoa-hoc/THEM-7").body()).contains("Khóa thêm 7").doesNotContain("Đơn vị tổ chức");
    }

    @ParameterizedTest
    @CsvSource({"/khoa-hoc?nam=abc", "/khoa-hoc?nam=99999", "/khoa-hoc?trang=0", "/khoa-hoc?trang=9", "/khoa-hoc?trang=x", "/khoa-hoc?trangThai=X",
        "/khoa-hoc/KHONG-CO", "/khoa-hoc/%20"})
    void anAddressThatLeadsNowhereSaysSo(String address) {
        assertThat(server.inSession(HR).open(address).statusCode()).isEqualTo(404);
        assertThat(server.inSession(HR).open(address).body()).contains("Không tìm thấy trang");
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        new PaperCourse(jdbc).decided();
        other.load();
        for (String officer : List.of(SmallWard.HR, SmallWard.AUDITOR, SmallWard.CHAIRMAN, SmallWard.HEAD_OF_KT)) {
            accounts.provide(officer, PasswordPolicy.OF_THE_DEMO);
            assertThat(server.inSession(officer).open(COURSE).statusCode()).as(officer).isEqualTo(404);
            assertThat(server.inSession(officer).open("/khoa-hoc").body()).contains(SmallWard.COMMUNICATION).doesNotContain("GTHC-01");
        }
        assertThat(server.anonymous().open(COURSE).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap");
    }
}
