package vn.boiduong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;

/** Who opens whose dossier: everyone the own, those who lead or check it the others', nobody another agency's. */
@ServerTest
class DossierDoorsTests {

    private static final String OWN = "/ho-so-cua-toi";

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard other;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Directory directory;

    @ParameterizedTest
    @CsvSource({
        "TK024, 200, 200, 404, 302", // an officer of the unit
        "TK025, 200, 404, 404, 302", // a colleague of the same unit
        "TK022, 200, 200, 404, 200", // head of the own unit
        "TK005, 200, 404, 404, 200", // head of another unit
        "TK014, 200, 200, 200, 200", // hr
        "TK001, 200, 200, 200, 200", // chairman
        "TK012, 200, 200, 200, 200", // auditor
        "TK011, 200, 404, 404, 302"  // administrator
    })
    void everyRoleOpensItsShare(String officer, int own, int officerOfKt, int hr, int people) {
        Http browser = server.inSession(officer);

        assertThat(browser.open(OWN).statusCode()).isEqualTo(own);
        assertThat(browser.open("/ho-so/" + OFFICER).statusCode()).isEqualTo(officerOfKt);
        assertThat(browser.open("/ho-so/TK015").statusCode()).isEqualTo(hr);
        assertThat(browser.open("/ho-so").statusCode()).isEqualTo(people);
        assertThat(browser.open("/ho-so/TK999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "/ho-so", "/ho-so/TK024"})
    void nobodyGetsInWithoutSigningIn(String page) {
        assertThat(server.anonymous().open(page).headers().firstValue("Location")).hasValue(server.url() + "/dang-nhap");
        assertThat(server.anonymous().get(page).body()).doesNotContain("Nguyễn Duy Khánh");
    }

    @Test
    void anotherAgencysRolesOpenNothing() {
        other.load();
        for (String officer : List.of(SmallWard.HR, SmallWard.AUDITOR, SmallWard.CHAIRMAN, SmallWard.HEAD_OF_KT)) {
            accounts.provide(officer, PasswordPolicy.OF_THE_DEMO);
            assertThat(server.inSession(officer).open("/ho-so/" + OFFICER).statusCode()).as(officer).isEqualTo(404);
            assertThat(server.inSession(officer).open("/ho-so/" + OFFICER).body()).doesNotContain("Nguyễn Duy Khánh");
            assertThat(server.inSession(officer).open(OWN).statusCode()).as(officer).isEqualTo(200);
        }
        assertThat(server.inSession(DemoServer.HR).open("/ho-so/" + SmallWard.HR).statusCode()).isEqualTo(404);
    }

    @Test
    void aHeadIsShownTheOwnUnitAlone() {
        String page = server.inSession(HEAD_OF_KT).open("/ho-so").body();

        assertThat(page).contains("Nguyễn Duy Khánh").doesNotContain("Lê Văn Toàn");
    }

    @Test
    void peopleStandByUnitAndNamePageAfterPageAndAreFoundInThatOrder() {
        Map<String, String> units = directory.units("TK").stream().collect(Collectors.toMap(Unit::code, Unit::name));
        List<Officer> all = directory.officers("TK").stream().sorted(Comparator.comparing((Officer officer) -> units.get(officer.unit()), NameOrder.OF_THINGS)
                .thenComparing(Officer::fullName, NameOrder.OF_PEOPLE).thenComparing(Officer::id)).toList();

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(page -> listed("/ho-so?trang=" + page)).flatMap(List::stream).toList())
                .isEqualTo(all.stream().map(Officer::id).toList());
        assertThat(listed("/ho-so?tim=nguyen")).isEqualTo(all.stream().filter(officer -> officer.fullName().matches(".*\\bNguyễn\\b.*")).map(Officer::id).toList());
    }

    private List<String> listed(String path) {
        return Pattern.compile("/ho-so/(TK\\d+)\"").matcher(server.inSession(DemoServer.HR).open(path).body()).results().map(each -> each.group(1)).toList();
    }

    @Test
    void onTheFirstMorningEverySectionSaysThatThereIsNothingYet() {
        String page = server.inSession(OFFICER).open(OWN).body();

        assertThat(page).contains("Hồ sơ bồi dưỡng năm 2026", "Nguyễn Duy Khánh", "Năm 2026 chưa có khóa nào.", "0 trên 40 tiết",
                "Năm 2026 chưa có đánh giá nào.", "Chưa có bảng xếp hạng năm 2026", "Nhu cầu theo vị trí việc làm", "Chưa nêu nguyện vọng nào.");
        assertThat(page).doesNotContain("style=").doesNotContain("??").doesNotContain("null");
    }

    @Test
    void aYearWithNothingOnRecordIsRefusedInASentence() {
        for (String year : List.of("1900", "2027", "2000000000", "-5")) {
            assertThat(server.inSession(OFFICER).open(OWN + "?nam=" + year).body()).as(year).contains("Hồ sơ không có gì của năm");
        }
    }

    @Test
    void everyoneFindsTheOwnDossierFromTheHomePage() {
        assertThat(server.inSession(OFFICER).open("/").body()).contains("href=\"/ho-so-cua-toi\"");
    }
}
