package vn.boiduong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.HR;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.OpenWork;
import vn.boiduong.identity.Actors;
import vn.boiduong.roster.RosterEdits.Which;
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
}
