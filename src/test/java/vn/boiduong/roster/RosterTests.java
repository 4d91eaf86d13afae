package vn.boiduong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.change.Effect;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.dataset.RowReader;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.roster.RosterEdits.Which;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** The directory of the sample ward, kept by hr and the administrator. */
@ServerTest
class RosterTests {

    private static final Which KHANH = new Which(RosterForm.OFFICERS, OFFICER);

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private RosterImport files;
    @Autowired
    private RosterEdits edits;
    @Autowired
    private RosterPages pages;
    @Autowired
    private Directory directory;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private IdentityService identities;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsHandedOutChangesNothingWhenHandedInAgain() {
        Preview preview = preview(present());

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.effects()).isEmpty();
        assertThat(preview.tables()).allSatisfy(sum -> assertThat(sum.added() + sum.changed() + sum.left()).as(sum.table().name()).isZero());
    }

    @Test
    void aFileIsShownAndWrittenOnlyWhenConfirmed() {
        Map<String, String> tables = present();
        tables.computeIfPresent("officers.csv", (file, text) -> text.replace("khanhnd.tk024@thachkhoi.example", "khanh@thachkhoi.example")
                + "TK099,Đỗ Thị Mới,1999-01-02,Nữ,CONG_CHUC,KTHTDT,CV-DIACHINH,,2026-01-05,\r\n");

        Preview preview = preview(tables);

        assertThat(preview.rows()).extracting(RowChange::what, RowChange::key).containsExactlyInAnyOrder(
                tuple(RowChange.What.CHANGED, OFFICER), tuple(RowChange.What.ADDED, "TK099"));
        assertThat(preview.rows().get(0).details()).extracting(Object::toString).containsExactly("Thư điện tử: khanhnd.tk024@thachkhoi.example → khanh@thachkhoi.example");
        assertThat(directory.findOfficer("TK099")).as("only looked at").isEmpty();
        assertThat(identities.createUserQuery().userId("TK099").count()).isZero();

        as(HR, () -> files.confirm(preview.mark(), actors.current()));

        assertThat(directory.officer(OFFICER).email()).isEqualTo("khanh@thachkhoi.example");
        assertThat(identities.createUserQuery().userId("TK099").count()).as("the engine knows who is new").isOne();
        assertThat(as(AUDITOR, () -> pages.edits(Long.MAX_VALUE, actors.current()))).singleElement()
                .satisfies(edit -> assertThat(edit.recordedBy()).isEqualTo(HR))
                .satisfies(edit -> assertThat(edit.rows()).isEqualTo(preview.rows()));
        assertThatThrownBy(() -> as(HR, () -> files.confirm(preview.mark(), actors.current()))).as("once").isInstanceOf(RuleViolation.class);
    }

    @Test
    void everyErrorIsNamedAtOnceAndNothingIsWritten() {
        Map<String, String> tables = present();
        tables.computeIfPresent("officers.csv", (file, text) -> text.replace("khanhnd.tk024@thachkhoi.example", "không có") + "TK098,X,32/13/1999,,NGUOI,KTHTDT,KHONG-CO,,2026-01-05,\r\n");

        assertThatThrownBy(() -> preview(tables)).isInstanceOfSatisfying(DatasetErrors.class, errors -> assertThat(errors.lines()).hasSize(4)
                .allSatisfy(line -> assertThat(line).matches("officers\\.csv, dòng \\d+, cột \\w+: giá trị “.+” không đúng; cần .+")));
        assertThat(directory.findOfficer("TK098")).isEmpty();
    }

    @Test
    void aDirectoryThatChangedMeanwhileIsNotWrittenOver() {
        Map<String, String> tables = present();
        tables.computeIfPresent("officers.csv", (file, text) -> text.replace("khanhnd.tk024", "khanh.tk024"));
        Preview preview = preview(tables);
        driver.as(HR, () -> changes.transfer("TK026", "VP", LocalDate.of(2026, 1, 5)));

        assertThatThrownBy(() -> as(HR, () -> files.confirm(preview.mark(), actors.current()))).hasMessageContaining("đã thay đổi sau lần xem trước");
        assertThat(directory.officer(OFFICER).email()).startsWith("khanhnd.");
    }

    @Test
    void aTransferInAFileShowsTheWorkItTouches() {
        Map<String, String> tables = present();
        tables.computeIfPresent("units.csv", (file, text) -> text.replaceAll(",TK022(?=\r\n)", ",TK024"));

        assertThat(preview(tables).effects()).extracting(Effect::area).contains(Effect.Area.PERSON, Effect.Area.TASK);
    }

    @Test
    void oneRowIsPutRightByAForm() {
        Map<String, String> typed = typedOf(KHANH);
        typed.put("fullName", "Nguyễn Duy Khanh");

        Preview preview = as(HR, () -> edits.preview(KHANH, typed, actors.current()));
        assertThat(preview.rows()).singleElement().satisfies(row -> assertThat(row.details()).extracting(Object::toString).containsExactly("Họ và tên: Nguyễn Duy Khánh → Nguyễn Duy Khanh"));
        as(HR, () -> edits.confirm(KHANH, typed, preview.mark(), actors.current()));

        assertThat(directory.officer(OFFICER).fullName()).isEqualTo("Nguyễn Duy Khanh");
        assertThat(identities.createUserQuery().userId(OFFICER).singleResult().getFirstName() + identities.createUserQuery().userId(OFFICER)
                .singleResult().getLastName()).contains("Khanh");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        Map<String, String> typed = typedOf(KHANH);
        typed.put("email", "không có");
        typed.put("fullName", " ");

        assertThatThrownBy(() -> as(HR, () -> edits.preview(KHANH, typed, actors.current()))).isInstanceOfSatisfying(RowReader.WrongRow.class,
                wrong -> assertThat(wrong.byColumn()).containsOnlyKeys("email", "fullName").containsEntry("email", Wording.written("giá trị “không có” không đúng; cần một địa chỉ thư")));
    }

    /** Whoever gives roles opens doors: hr does not, and no administrator for himself. */
    @Test
    void rolesAreGivenByTheAdministratorAlone() {
        Map<String, String> tables = present();
        tables.computeIfPresent("officers.csv", (file, text) -> text.replaceAll("(TK024,[^\\n]*,)\\r\\n", "$1chairman\r\n"));

        assertThatThrownBy(() -> preview(tables)).hasMessageContaining("Vai trò của Nguyễn Duy Khánh");
        Map<String, String> typed = as(ADMIN, () -> typed(edits.sheet(KHANH, Map.of(), Map.of(), actors.current())));
        typed.put("roles", "auditor");
        Preview preview = as(ADMIN, () -> edits.preview(KHANH, typed, actors.current()));
        as(ADMIN, () -> edits.confirm(KHANH, typed, preview.mark(), actors.current()));
        assertThat(identities.createGroupQuery().groupMember(OFFICER).groupId("auditor").count()).isOne();
        assertThat(as(ADMIN, () -> edits.sheet(new Which(RosterForm.OFFICERS, ADMIN), Map.of(), Map.of(), actors.current())).fields())
                .noneMatch(field -> field.name().equals("roles"));
    }

    @Test
    void unitsPostsRequirementsAndCoursesAreAddedByForms() {
        add(RosterForm.REQUIREMENTS, Map.of("code", "TIN-HOC", "name", "Tin học", "category", "SKILL"));
        add(RosterForm.POSITIONS, Map.of("code", "CV-MOI", "name", "Chuyên viên mới", "duty", "SPECIALIST", "requirements", "TIN-HOC"));
        add(RosterForm.UNITS, Map.of("code", "MOI", "name", "Phòng Mới", "kind", "OFFICE"));
        Map<String, String> course = new HashMap<>(Map.of("code", "MOI-01", "name", "Khóa mới", "content", "DIGITAL", "mode", "ONLINE", "location", "DOMESTIC",
                "startsOn", "2026-09-01", "endsOn", "2026-09-03", "hours", "24", "seats", "10", "costPerSeat", "0"));
        course.put("refresher", "NO");
        add(RosterForm.COURSES, course);

        assertThat(directory.position("TK", "CV-MOI").requirements()).containsExactly("TIN-HOC");
        assertThat(directory.unit("TK", "MOI").head()).isNull();
        assertThatThrownBy(() -> add(RosterForm.UNITS, Map.of("code", "MOI", "name", "Khác", "kind", "OFFICE"))).hasMessageContaining("đã có");
    }

    @Test
    void aUnitsSheetLeadsToWhatMayHappenToIt() {
        assertThat(server.inSession("TK014").open("/danh-ba/don-vi/VP").body())
                .contains("/bien-dong/HEAD_REPLACED?unit=VP", "/bien-dong/HEAD_VACANT?unit=VP", "/bien-dong/DEPUTY?unit=VP");
    }

    @ParameterizedTest
    @CsvSource({
        "TK014, 200, 200, 200, 200", // hr
        "TK011, 200, 200, 200, 200", // administrator
        "TK001, 200, 200, 403, 200", // chairman and auditor read
        "TK012, 200, 200, 403, 200",
        "TK022, 200, 404, 403, 403", // a head the own unit
        "TK024, 403, 403, 403, 403"  // an officer
    })
    void whoMayOpenWhat(String officer, int list, int otherUnit, int files, int edits) {
        Http browser = server.inSession(officer);

        assertThat(browser.open("/danh-ba").statusCode()).isEqualTo(list);
        assertThat(browser.open("/danh-ba/don-vi/VP").statusCode()).isEqualTo(otherUnit);
        assertThat(browser.open("/danh-ba/nhap").statusCode()).isEqualTo(files);
        assertThat(browser.open("/danh-ba/nhap/hien-co.zip").statusCode()).isEqualTo(files);
        assertThat(browser.open("/danh-ba/can-bo/TK024/sua").statusCode()).isEqualTo(files);
        assertThat(browser.submit("/", "/danh-ba/can-bo/TK024/sua", Map.of("fullName", "X", "mark", "")).statusCode()).isEqualTo(files);
        assertThat(browser.open("/danh-ba/thay-doi").statusCode()).isEqualTo(edits);
    }

    @Test
    void whoHasNotJoinedYetIsCountedAsThat() {
        jdbc.sql("update boiduong.officer set joined_on = date '2020-01-01'").update();
        assertThat(server.inSession(HR).open("/danh-ba").body()).doesNotContain("chưa đến ngày nhận việc");
        jdbc.sql("update boiduong.officer set joined_on = date '2026-12-01' where id in ('TK024', 'TK025')").update();

        assertThat(server.inSession(HR).open("/danh-ba").body()).contains("trong đó 2 người chưa đến ngày nhận việc");
        assertThat(server.inSession(HR).open("/danh-ba?donVi=VP").body()).doesNotContain("chưa đến ngày nhận việc");
        assertThat(server.inSession(HR).open("/danh-ba/don-vi").body()).containsOnlyOnce("trong đó 2 người chưa đến ngày nhận việc");
        assertThat(server.inSession(HR).open("/danh-ba/don-vi/KTHTDT").body()).contains("trong đó 2 người chưa đến ngày nhận việc");
    }

    @Test
    void peopleAreFoundWithoutMarksAndAPageAtATime() {
        assertThat(server.inSession(HR).open("/danh-ba?tim=duy+khanh").body()).contains("Nguyễn Duy Khánh", "1 người");
        assertThat(server.inSession(HR).open("/danh-ba").body()).contains("Trang 1 trên 4").contains("trang=2");
        assertThat(server.inSession(HEAD_OF_KT).open("/danh-ba").body()).contains("Nguyễn Duy Khánh").doesNotContain("Phạm Đức Thắng");
        assertThat(server.inSession(HR).open("/ho-so?tim=duy+khanh").body()).contains("/ho-so/TK024").doesNotContain("/ho-so/TK001");
        assertThat(server.inSession(ADMIN).open("/quan-tri/tai-khoan?tim=duy+khanh").body()).contains("TK024/password").doesNotContain("TK001/password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can-bo", "don-vi", "vi-tri", "yeu-cau", "khoa-hoc"})
    void aNewRowIsAskedForAndWhatIsMissingIsNamed(String form) {
        Http browser = server.inSession(HR);
        String page = "/danh-ba/moi/" + form;

        assertThat(browser.open(page).body()).contains("action=\"" + page + "/xem-truoc\"");
        assertThat(browser.submit(page, page + "/xem-truoc", Map.of("name", "Mới")).body()).contains("Có ô chưa đúng", "ô trống; cần");
    }

    @Test
    void theFormShowsWhatWouldChangeBeforeItIsWritten() {
        Http browser = server.inSession(HR);
        Map<String, String> typed = typedOf(KHANH);
        typed.put("position", "CV-DIACHINH");
        typed.put("gender", "Nữ");

        String shown = browser.submit("/danh-ba/can-bo/TK024/sua", "/danh-ba/can-bo/TK024/sua/xem-truoc", typed).body();

        assertThat(shown).contains("Giới tính: Nam → Nữ", "Xác nhận, ghi vào danh bạ");
        assertThat(directory.officer(OFFICER).gender()).isEqualTo("Nam");
    }

    private void add(RosterForm form, Map<String, String> typed) {
        Which which = new Which(form, null);
        as(HR, () -> edits.confirm(which, typed, edits.preview(which, typed, actors.current()).mark(), actors.current()));
    }

    private Map<String, String> typedOf(Which which) {
        return as(HR, () -> typed(edits.sheet(which, Map.of(), Map.of(), actors.current())));
    }

    private static Map<String, String> typed(RosterEdits.Sheet sheet) {
        Map<String, String> typed = new HashMap<>();
        sheet.fields().forEach(field -> typed.put(field.name(), field.value()));
        return typed;
    }

    private <T> T as(String officer, Supplier<T> act) {
        return driver.as(officer, act);
    }

    private Preview preview(Map<String, String> tables) {
        return as(HR, () -> files.preview("danh-ba.zip", zip(tables), actors.current()));
    }

    /** The present directory, table by table. */
    private Map<String, String> present() {
        Map<String, String> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(as(HR, () -> files.present(actors.current()))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return tables;
    }

    private static byte[] zip(Map<String, String> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry("danh-ba/" + table.getKey()));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return bytes.toByteArray();
    }
}
