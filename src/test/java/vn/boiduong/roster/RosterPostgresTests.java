package vn.boiduong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeService;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.OpenWork;
import vn.boiduong.identity.Actors;
import vn.boiduong.roster.RosterEdits.Which;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** The same on the other database: a file handed in again, a row put right, both on record. */
@PostgresTest
class RosterPostgresTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private RosterImport files;
    @Autowired
    private RosterEdits edits;
    @Autowired
    private RosterPages pages;
    @Autowired
    private ChangeService midYear;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private Directory directory;
    @Autowired
    private OpenWork work;
    @Autowired
    private Actors actors;

    @BeforeEach
    void people() {
        ward.load();
    }

    @Test
    void whatIsHandedOutChangesNothingWhenHandedInAgain() {
        Preview preview = driver.as(HR, () -> files.preview("danh-ba.zip", files.present(actors.current()), actors.current()));

        assertThat(preview.rows()).isEmpty();
        assertThat(driver.as(HR, () -> files.confirm(preview.mark(), actors.current())).changesNothing()).isTrue();
    }

    @Test
    void aRowIsPutRightAndKept() {
        Which who = new Which(RosterForm.OFFICERS, "K2");
        Map<String, String> typed = new HashMap<>();
        driver.as(HR, () -> edits.sheet(who, Map.of(), Map.of(), actors.current())).fields().forEach(field -> typed.put(field.name(), field.value()));
        typed.put("email", "k2@example.vn");

        driver.as(HR, () -> edits.confirm(who, typed, edits.preview(who, typed, actors.current()).mark(), actors.current()));

        assertThat(directory.officer("K2").email()).isEqualTo("k2@example.vn");
        assertThat(driver.as(HR, () -> pages.edits(Long.MAX_VALUE, actors.current()))).singleElement()
                .satisfies(edit -> assertThat(edit.rows()).singleElement().satisfies(row -> assertThat(row.details()).hasSize(1)));
        assertThat(work.failed("")).isEmpty();
    }

    /** Both looked at the same state; whoever comes second is told that it is no more, instead of appointing the deputy twice. */
    @RepeatedTest(3)
    void twoOfHrWhoConfirmTheSameDeputyshipAppointOne() throws InterruptedException {
        Change deputy = Change.deputy("K2", "KT", clock.today(), clock.today().plusDays(5)).because("Trưởng phòng đi công tác");
        String mark = driver.as(HR, () -> midYear.preview(deputy, actors.current())).mark();

        List<String> outcomes = AtOnce.run(List.of(() -> driver.as(HR, () -> midYear.apply(deputy, mark, actors.current())),
                () -> driver.as(SECOND_HR, () -> midYear.apply(deputy, mark, actors.current()))));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn(outcome -> !outcome.equals("done")).singleElement(InstanceOfAssertFactories.STRING).contains("đã được giao phụ trách");
        assertThat(directory.deputyships(AGENCY)).hasSize(1);
    }

    /** One after the other, whoever is first: neither tells as its own what the other did. */
    @RepeatedTest(3)
    void aRowPutRightAndAChangeInTheSameMomentDoNotMix() throws InterruptedException {
        Which who = new Which(RosterForm.OFFICERS, "K2");
        Map<String, String> typed = new HashMap<>();
        driver.as(HR, () -> edits.sheet(who, Map.of(), Map.of(), actors.current())).fields().forEach(field -> typed.put(field.name(), field.value()));
        typed.put("email", "k2@example.vn");
        String mark = driver.as(HR, () -> edits.preview(who, typed, actors.current())).mark();
        Change transfer = Change.transfer("K4", "VHXH", clock.today()).because("Điều động");

        List<String> outcomes = AtOnce.run(List.of(() -> driver.as(HR, () -> edits.confirm(who, typed, mark, actors.current())),
                () -> driver.as(SECOND_HR, () -> midYear.apply(transfer, null, actors.current()))));

        assertThat(outcomes.get(1)).isEqualTo("done");
        assertThat(outcomes.get(0)).satisfiesAnyOf(first -> assertThat(first).isEqualTo("done"),
                first -> assertThat(first).contains("Danh bạ hoặc việc đang mở đã thay đổi"));
        assertThat(directory.officer("K4").unit()).isEqualTo("VHXH");
        assertThat(driver.as(HR, () -> pages.edits(Long.MAX_VALUE, actors.current()))).allSatisfy(edit -> assertThat(edit.rows())
                .singleElement().satisfies(row -> assertThat(row.key()).isEqualTo("K2")));
    }
}
