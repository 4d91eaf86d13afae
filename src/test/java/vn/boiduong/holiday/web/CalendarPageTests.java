package vn.boiduong.holiday.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** The calendar as HR edits it and everyone else reads it. */
@ServerTest
class CalendarPageTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard other;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private Actors actors;
    @Autowired
    private Notices notices;

    @ParameterizedTest
    @CsvSource({OFFICER + ", false", HEAD_OF_VP + ", false", CHAIRMAN + ", false", AUDITOR + ", false", HR + ", true", ADMIN + ", true"})
    void everyoneReadsHrAndTheAdministratorChange(String officer, boolean edits) {
        var browser = server.inSession(officer);
        String page = browser.open("/lich/2026").body();

        assertThat(page).contains("Giỗ Tổ Hùng Vương", "17/02/2026", "Cả năm");
        assertThat(page.contains("name=\"source\"")).isEqualTo(edits);
        String sent = browser.submit("/lich/2027", "/lich/2027", Map.of("source", "TB 1", "confirmed", "true", "lines[0].day", "01/01/2027",
                "lines[0].kind", "HOLIDAY")).body();
        assertThat(sent.contains("Chỉ Phòng Văn hoá - Xã hội")).isEqualTo(!edits);
        assertThat(json(server.as(HR).get("/api/v1/calendar/2027")).get("confirmed").asBoolean()).isEqualTo(edits);
        assertThat(server.as(officer).send("PUT", "/api/v1/calendar/2028", "{\"confirmed\":false,\"days\":[]}").statusCode())
                .isEqualTo(edits ? 200 : 400);
    }

    /** One calendar for all: its editor reads for whom it counts and what moves there, and the others' hr is told. */
    @Test
    void otherAgenciesAreNamedCountedAndTold() {
        assertThat(server.inSession(HR).open("/lich/2026").body()).doesNotContain("dùng chung");
        other.load();
        driver.as("K2", () -> concerns.raise("Lớp trùng lịch trực", actors.current()));
        Http hr = server.inSession(HR);
        Map<String, String> dayOff = Map.of("source", "Thông báo 9/TB-BNV", "confirmed", "true", "lines[0].day", "07/01/2026", "lines[0].kind", "HOLIDAY");
        assertThat(hr.submit("/lich/2026", "/lich/2026", Map.of("source", "x".repeat(401), "confirmed", "true")).body())
                .contains("Trường “Số, ký hiệu và ngày của thông báo”: dài quá 400 ký tự.");
        String preview = hr.submit("/lich/2026", "/lich/2026", with(dayOff, "preview")).body();

        assertThat(preview).contains("Lịch này dùng chung cho 2 cơ quan", "Các cơ quan theo lịch này")
                .contains("Ủy ban nhân dân phường Nam Hòa: 1 việc đang mở đổi hạn").doesNotContain("Lớp trùng lịch trực");
        assertThat(notices.of(SmallWard.HR, "CALENDAR_CHANGED")).isEmpty();

        hr.submit("/lich/2026", "/lich/2026", dayOff);
        assertThat(notices.of(SmallWard.HR, "CALENDAR_CHANGED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("đã sửa lịch làm việc năm 2026", "thêm 1 ngày", "1 việc đang mở của cơ quan bạn đổi hạn"));
        assertThat(notices.of(HR, "CALENDAR_CHANGED")).as("the editor's own agency").isEmpty();
        assertThat(hr.open("/lich/2026").body()).contains("(Ủy ban nhân dân phường Thạch Khôi)");
    }

    /** The swap of 31/08/2026 was in the news; the office counts by it and somebody has to read the notice. */
    @Test
    void hrIsAskedToReadTheNoticeOfDaysKnownFromTheNews() {
        Http hr = server.inSession(HR);
        assertThat(hr.open("/lich/2026").body()).contains("Ngày cần đối chiếu với văn bản", "22/08/2026: Làm bù (Tin báo chí, chưa đối chiếu văn bản)",
                "31/08/2026: Nghỉ hoán đổi", "name=\"notice\"");
        assertThat(server.inSession(OFFICER).open("/lich/2026").body()).contains("Ngày cần đối chiếu với văn bản").doesNotContain("name=\"notice\"");
        assertThat(hr.open("/lich/2027").body()).doesNotContain("Ngày cần đối chiếu");
        assertThat(server.inSession(OFFICER).submit("/lich/2026", "/lich/2026/doi-chieu", Map.of("notice", "TB 1")).body()).contains("Chỉ Phòng Văn hoá - Xã hội");
        assertThat(hr.submit("/lich/2026", "/lich/2026/doi-chieu", Map.of("notice", " ")).body()).contains("Số, ký hiệu và ngày của văn bản đã đối chiếu");

        hr.submit("/lich/2026", "/lich/2026/doi-chieu", Map.of("notice", "Công văn 12/VPCP-KGVX ngày 01/07/2026"));
        assertThat(hr.open("/lich/2026").body()).contains("Đã ghi nhận văn bản", "Công văn 12/VPCP-KGVX ngày 01/07/2026").doesNotContain("Ngày cần đối chiếu", "Tin báo chí");
    }

    @Test
    void aDayTakenOutOfTheYearAsksNothing() {
        Http hr = server.inSession(HR);
        hr.submit("/lich/2026", "/lich/2026", Map.of("source", "Thông báo 9", "confirmed", "true", "lines[0].day", "31/08/2026", "lines[0].kind", "SWAPPED_OFF"));

        assertThat(hr.open("/lich/2026").body()).contains("31/08/2026: Nghỉ hoán đổi").doesNotContain("22/08/2026");
    }

    private static Map<String, String> with(Map<String, String> form, String button) {
        Map<String, String> pressed = new HashMap<>(form);
        pressed.put(button, "1");
        return pressed;
    }

    @Test
    void hrFillsTheYearFromAFileSeesWhatItMovesAndSaves() {
        Page page = signIn(HR);
        page.locator("a.place", new Page.LocatorOptions().setHasText("Lịch làm việc")).click();
        page.locator("summary").click();
        page.locator("#file").setInputFiles(new FilePayload("calendar.csv", "text/csv",
                "ngày,loại,ghi chú\n16/01/2026,HOLIDAY,Ngày truyền thống của phường\n".getBytes(StandardCharsets.UTF_8)));
        press(page, "Điền từ tệp");
        assertThat(page.locator("input[name='lines[0].day']")).hasValue("16/01/2026");

        press(page, "Xem trước");
        Locator effect = page.locator("section.card");
        assertThat(effect).containsText("16/01/2026: Nghỉ lễ, tết – Ngày truyền thống của phường");
        assertThat(effect).containsText("17/02/2026: Nghỉ lễ, tết – Tết Âm lịch");
        assertThat(effect).containsText("Xác nhận đã quán triệt (Năm đào tạo, bồi dưỡng 2026): từ 16/01/2026 thành 20/01/2026 – 11 việc");
        BROWSER.picture(page, "lich-xem-truoc");

        press(page, "Lưu lịch năm 2026");
        assertThat(page.locator(".said.good")).containsText("Số việc đổi hạn: 22");
        assertThat(page.locator("main")).containsText("16/01/2026");
        assertThat(page.locator("main")).not().containsText("17/02/2026");
    }

    @Test
    void whatCannotBeIsToldAndNothingIsLost() {
        Page page = signIn(HR);
        page.navigate(server.url() + "/lich/2027?du-kien");
        page.locator("input[name='lines[0].day']").fill("30/02/2027");
        page.locator("#source").fill("Thông báo 77");
        press(page, "Xem trước");

        assertThat(page.locator(".said.bad")).containsText("Trường “Ngày”: cần một ngày như 05/01/2026, nhận được “30/02/2027”.");
        assertThat(page.locator("#source")).hasValue("Thông báo 77");
        assertThat(page.locator("input[name='lines[0].day']")).hasValue("30/02/2027");

        page.locator("#file").setInputFiles(new FilePayload("lich.csv", "text/csv", "ngày,loại,ghi chú\n31/04/2027,LE,\n".getBytes(StandardCharsets.UTF_8)));
        press(page, "Điền từ tệp");
        assertThat(page.locator(".said.bad li")).hasCount(2);
        assertThat(page.locator(".said.bad")).containsText("calendar.csv, dòng 2, cột ngày (date)");
        page.setViewportSize(360, 740);
        BROWSER.picture(page, "lich-360");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
    }

    private Page signIn(String officer) {
        return BROWSER.pageOf(officer, server, "/");
    }
}
