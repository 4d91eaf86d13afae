package vn.boiduong.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** Cases are found and told from a real PostgreSQL, whatever is searched for and whatever process they are of. */
@PostgresTest
class HistoryPostgresTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private CaseFinder finder;
    @Autowired
    private CaseStories stories;
    @Autowired
    private CaseArchive archive;
    @Autowired
    private CaseNotes notes;
    @Autowired
    private Actors actors;

    @Test
    void casesAreFoundAndTold() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, YEAR.year(), actors.of(HR)));
        driver.as("V3", () -> concerns.raise("Học vào ngày trực thì sao?", actors.of("V3")));
        driver.runDueJobs();

        List<CaseLine> all = finder.find(search("", ""), actors.of(AUDITOR)).lines();
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        all.forEach(line -> assertThat(stories.find(line.id(), actors.of(AUDITOR)).orElseThrow().steps()).isNotEmpty());
        assertThat(finder.find(search("", "KT"), actors.of(AUDITOR)).lines()).as("rounds that ask the unit").isNotEmpty();
        assertThat(finder.find(search("V3", ""), actors.of(AUDITOR)).lines()).extracting(CaseLine::subject).containsExactly("Vướng mắc số 1");
        assertThat(finder.find(new Search("", "GT-01", "VHXH", "V3", "V2", "da-xong", "01/01/2026", "31/12/2026", "1767600000000_x"),
                actors.of(AUDITOR)).lines()).as("everything asked for at once").isEmpty();
    }

    @Test
    void theRecordsOfEveryProcessAreRead() {
        assertThat(archive.processes().keySet()).hasSize(10).allSatisfy(process -> {
            assertThat(Notes.of(process)).as(process).isNotEqualTo(Notes.of("khong-co"));
            assertThat(notes.of(process, "khong-co")).isEmpty();
        });
    }

    private static Search search(String person, String unit) {
        return new Search("", "", unit, person, "", "", "", "", "");
    }
}
