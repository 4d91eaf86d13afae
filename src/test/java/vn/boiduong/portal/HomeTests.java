package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.tracking.Summaries;
import vn.boiduong.worklist.LateUnit;
import vn.boiduong.worklist.Worklist;

/** What each role finds of the year on the start page. */
@ServerTest
class HomeTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private Actors actors;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Summaries board;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOfficerFindsTheOwnHoursAndNothingOfOthers() {
        assertThat(home(OFFICER)).contains("Năm 2026 của tôi", "0 trên 40 tiết", "Còn thiếu 40 tiết", "Không có khóa nào đang học hay sắp tới.")
                .doesNotContain("Việc quá hạn theo đơn vị", "Hạn báo cáo năm", "Tình trạng hệ thống");
    }

    @Test
    void aHeadFindsTheUnit() {
        assertThat(home(HEAD_OF_KT)).contains("Năm 2026 của tôi", "Đơn vị tôi phụ trách gửi báo cáo năm", "Mục tiêu của kế hoạch, đơn vị tôi phụ trách")
                .doesNotContain("Việc quá hạn theo đơn vị", "Báo cáo năm của cơ quan gửi cấp trên");
    }

    @ParameterizedTest
    @ValueSource(strings = {HR, CHAIRMAN, AUDITOR})
    void whoeverFollowsTheYearFindsTheAgency(String officer) {
        assertThat(home(officer)).contains("Các đơn vị gửi báo cáo năm", "Báo cáo năm của cơ quan gửi cấp trên", "Việc quá hạn theo đơn vị",
                "Mục tiêu của kế hoạch", "không việc nào quá hạn");
    }

    @Test
    void anAdministratorFindsWhatHasToBeLookedAfter() {
        assertThat(home(ADMIN)).contains("Tình trạng hệ thống", "Chưa nối máy chủ thư", "Hồ sơ dừng do sự cố", "Ai cũng đã có tài khoản và đã đổi mật khẩu cấp lần đầu",
                "Chưa sửa hoặc nhập tệp lần nào từ trang Danh bạ");
        assertThat(home(ADMIN)).containsPattern("Vai trò chưa có ai giữ</h3>\\s*<p><span>Không có</span>").doesNotContain("Đơn vị chưa có người đứng đầu");

        jdbc.sql("delete from boiduong.account where officer = 'TK030'").update();
        jdbc.sql("update boiduong.account set must_change = true where officer in ('TK026', 'TK027')").update();
        for (int attempt = 0; attempt < 6; attempt++) {
            server.anonymous().signIn("TK028", "không đúng");
        }
        jdbc.sql("update boiduong.unit set head = null where code = 'VP'").update();
        jdbc.sql("insert into boiduong.roster_edit (agency, headline, recorded_by, recorded_at) values ('TK', 'Nhập tệp danh-ba.xlsx', 'TK014', '2026-01-05 08:30:00+07')").update();

        assertThat(home(ADMIN)).containsPattern("Tài khoản đang tạm khóa</h3>\\s*<p><a href=\"/quan-tri/tai-khoan\\?tim=[^\"]+\">1 người</a>")
                .containsPattern("Người chưa được cấp tài khoản</h3>\\s*<p><a [^>]+>1 người</a>")
                .containsPattern("từ khi được cấp mật khẩu</h3>\\s*<p><a [^>]+>2 người</a>")
                .containsPattern("Đơn vị chưa có người đứng đầu</h3>\\s*<p><a href=\"/danh-ba/don-vi\">Văn phòng")
                .containsPattern("Danh bạ sửa lần gần nhất</h3>\\s*<p><a href=\"/danh-ba/thay-doi\">Nhập tệp danh-ba.xlsx; Trịnh Thị Lan Anh, 08:30 05/01/2026<");
        assertThat(server.inSession(ADMIN).open("/quan-tri/tai-khoan?tim=t%E1%BA%A1m+kh%C3%B3a").body()).contains("TK028").doesNotContain(">TK027<");
        assertThat(home(HR)).doesNotContain("Tình trạng hệ thống");
    }

    @Test
    void onlyHrMayBeginAYear() {
        stand("2026-10-05T08:00");

        assertThat(home(HR)).contains("Bắt đầu năm bồi dưỡng 2027");
        assertThat(home(AUDITOR)).doesNotContain("Bắt đầu năm bồi dưỡng 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-23T08:00 | Còn 11 ngày làm việc, chậm nhất hết ngày thứ Tư 09/12/2026 | Còn 14 ngày làm việc, chậm nhất hết ngày thứ Hai 14/12/2026",
        "2026-12-05T08:00 | Còn 3 ngày làm việc, chậm nhất hết ngày thứ Tư 09/12/2026 | Còn 6 ngày làm việc, chậm nhất hết ngày thứ Hai 14/12/2026",
        "2026-12-09T17:30 | Hôm nay là ngày cuối: thứ Tư 09/12/2026 | Còn 3 ngày làm việc, chậm nhất hết ngày thứ Hai 14/12/2026",
        "2026-12-11T08:00 | Đã quá 2 ngày làm việc, hạn là thứ Tư 09/12/2026 | Còn 1 ngày làm việc, chậm nhất hết ngày thứ Hai 14/12/2026"})
    void theDaysToTheReportsAreWorkingDays(String moment, String units, String agency) {
        stand(moment);

        assertThat(home(HR)).contains(units, agency);
    }

    /** On the evening of its due day a task is not overdue yet, the morning after it is, wherever it is counted. */
    @ParameterizedTest
    @CsvSource({"0, 20, false", "1, 7, true"})
    void startPageAndBoardCountTheSame(int daysAfter, int hour, boolean late) {
        LocalDate due = OfficeClock.dayOf(jdbc.sql("select min(DUE_DATE_) from ACT_RU_TASK").query(Timestamp.class).single());
        stand(due.plusDays(daysAfter).atTime(hour, 0).toString());
        long onTheBoard = driver.as(HR, () -> board.of(actors.current()).overdue());
        List<LateUnit> units = driver.as(HR, () -> worklist.late());

        assertThat(onTheBoard > 0).isEqualTo(late);
        assertThat(driver.as(HR, () -> worklist.load().orElseThrow().overdue())).isEqualTo(onTheBoard);
        assertThat(units.stream().mapToLong(LateUnit::tasks).sum()).isEqualTo(onTheBoard);
        assertThat(home(HR)).contains(late ? ">" + onTheBoard + " việc quá hạn<" : "không việc nào quá hạn");
        units.forEach(unit -> assertThat(home(HR)).contains("/theo-doi?tinhTrang=qua-han&amp;donVi=" + unit.code()));
    }

    /** As many as hr's page counts for the unit, and of no other unit. */
    @Test
    void aHeadFindsWhatIsOverdueInTheOwnUnitAndWithWhom() {
        assertThat(home(HEAD_OF_KT)).contains("Việc quá hạn của đơn vị tôi phụ trách", "Không việc nào quá hạn.");
        LocalDate due = OfficeClock.dayOf(jdbc.sql("select min(DUE_DATE_) from ACT_RU_TASK").query(Timestamp.class).single());
        stand(due.plusDays(3).atTime(8, 0).toString());
        String ofTheUnit = home(HEAD_OF_KT).split("id=\"qua-han-don-vi\"")[1].split("</section>")[0];
        long counted = driver.as(HR, () -> worklist.late()).stream().filter(unit -> unit.code().equals("KTHTDT")).findFirst().orElseThrow().tasks();

        assertThat(ofTheUnit).contains(">" + counted + " việc quá hạn<", "Đang chờ Người đứng đầu Phòng Kinh tế, Hạ tầng và Đô thị; hạn 16/01/2026, quá hạn 3 ngày")
                .doesNotContain("Văn phòng");
        assertThat(home(OFFICER)).doesNotContain("qua-han-don-vi");
        assertThat(home(HR)).doesNotContain("qua-han-don-vi");
    }

    /** What only waits is no open work, and the list says all of it where it goes on on another page. */
    @Test
    void theOpenTasksOpenThemselves() {
        for (int n = 0; n < 52; n++) {
            server.as(OFFICER).post("/api/v1/concerns", "{\"question\":\"Câu hỏi số " + n + "\"}");
        }
        String open = String.valueOf(driver.as(HR, () -> worklist.load().orElseThrow().open()));
        String start = home(HR);

        assertThat(start).contains("href=\"/theo-doi?tinhTrang=co-viec\">" + open + " việc đang mở<");
        assertThat(list("/theo-doi?tinhTrang=co-viec")).contains("50 hồ sơ đầu, còn nữa", ", " + open + " chỗ đang đứng");
        Matcher ofYear = Pattern.compile("href=\"/theo-doi\\?nam=2026&amp;tinhTrang=co-viec\">(\\d+)<").matcher(start);
        assertThat(ofYear.find()).isTrue();
        assertThat(list("/theo-doi?nam=2026&tinhTrang=co-viec")).contains(", " + ofYear.group(1) + " chỗ đang đứng").doesNotContain(">chờ đến");
    }

    private String list(String address) {
        return server.inSession(HR).open(address).body().split("id=\"danh-sach\"")[1];
    }

    private void stand(String moment) {
        clock.runFrom(LocalDateTime.parse(moment).atZone(OfficeClock.ZONE).toInstant());
    }

    private String home(String officer) {
        return server.inSession(officer).open("/").body();
    }
}
