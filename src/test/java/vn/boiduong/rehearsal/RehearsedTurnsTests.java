package vn.boiduong.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.support.LifecycleTest;

/** The year of the small ward as it goes when one thing is otherwise: a place given back, a course called too early, a late start. */
@LifecycleTest
class RehearsedTurnsTests {

    private static final Path WARD = Path.of("src/test/resources/wards/year-events");
    private static final String HEADER = "date,kind,officer,course,unit,to,note\n";
    private static final LocalDate LAST_WORKING_DAY = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path data;
    @TempDir
    private Path out;
    @Autowired
    private Rehearsal rehearsal;
    @Autowired
    private DatasetReader reader;
    @Autowired
    private Checks checks;
    @Autowired
    private JdbcClient jdbc;

    private final List<String> told = new ArrayList<>();
    private Runnable onConcern = () -> {
    };

    /** The rehearsed heads name nobody beyond the seats, so the reserve's name is put there on the day after the decision. */
    @Test
    void aWaitingNameMovesUpWithoutASeatBeingSoldTwice() throws IOException {
        ward("2026-05-12,CONCERN,V5,,,,Lớp buổi tối có được tính số tiết không?\n2026-05-29,LEFT,K4,,,,Chuyển cơ quan khác\n");
        change("courses.csv", text -> text.replace("12,80,4,3200000", "12,80,1,3200000"));
        onConcern = () -> jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version,"
                + " reserve_place, reserve_signed_by, reserve_signed_on) values ('QL-01/V4', 'QL-01', 'V4', 'NH', 'VHXH', 2, 'WAITING', 'V1', 0, 1, 1, 'C1',"
                + " '2026-05-11')").update();

        assertThat(play()).as(String.join("\n", told)).isTrue();

        assertThat(rows("participations.csv", "course,officer,outcome")).contains("QL-01,K4,WITHDRAWN", "QL-01,V4,PASSED");
        assertThat(holds("noSeatIsSoldTwice")).isTrue();
        jdbc.sql("update boiduong.participation set outcome = 'FAILED' where id = 'QL-01/K4'").update();
        assertThat(holds("noSeatIsSoldTwice")).as("both there on one day").isFalse();
    }

    /** The policy takes a reason for the strength of the unit, not for a certificate that is held already. */
    @Test
    void aHeadSendsWithAReasonAsFarAsThePolicyTakesOne() throws IOException {
        ward("");
        change("script.csv", text -> text + "K3,GT-01,YES,PASSED,8.0" + ",".repeat(15) + "\nK4,GT-01,YES,PASSED,8.0" + ",".repeat(15) + "\n");
        Files.writeString(data.resolve("reasons.csv"), "officer,course,reason\nK3,GT-01,Học lại\nK4,GT-01,\"Đã bố trí người trực; lãnh đạo đồng ý\"\n");

        assertThat(play()).as(String.join("\n", told)).isTrue();

        assertThat(rows("participations.csv", "course,officer,outcome")).contains("GT-01,K2,PASSED", "GT-01,K4,PASSED");
        assertThat(rows("refusals.csv", "course,officer,conditions")).containsExactly("GT-01,K3,NOT_HELD;UNIT_STRENGTH");
        assertThat(jdbc.sql("select overridden || ': ' || override_reason from boiduong.nominee where id = 'GT-01/K4'").query(String.class).single())
                .contains("UNIT_STRENGTH").endsWith(": Đã bố trí người trực, lãnh đạo đồng ý");
    }

    @Test
    void aSupplementWaitsUntilThePlanIsApproved() throws IOException {
        ward("2026-01-02,SUPPLEMENT,,SP-01,,,Thanh tra thành phố mở lớp\n");

        boolean held = play();

        assertThat(told).noneMatch(line -> line.contains("không xảy ra"));
        assertThat(told).filteredOn(line -> line.contains("Mở kế hoạch bổ sung")).singleElement().asString().contains("đã chờ từ ngày 02/01/2026");
        assertThat(jdbc.sql("select plan from boiduong.plan_course where course = 'SP-01' and status = 'APPROVED'").query(String.class).list())
                .containsExactly("NH/2026/supplement-1");
        assertThat(rows("participations.csv", "course,officer,outcome")).contains("SP-01,V2,PASSED");
        assertThat(held).as(String.join("\n", told)).isTrue();
    }

    /** Half of the year's days are past: survey and plan come one after the other, what began before the plan is called off, the rest is asked for. */
    @Test
    void aYearThatStartsInSummerMakesUpForWhatIsPastOnceAndInOrder() throws IOException {
        ward("2026-07-15,YEAR_STARTED,,,,,Vừa sáp nhập\n");

        assertThat(play()).as(String.join("\n", told)).isTrue();

        assertThat(begun()).containsExactlyInAnyOrder("training-year 2026-07-15", "survey 2026-07-15", "plan 2026-07-15", "nomination 2026-07-15", "nomination 2026-07-15",
                "nomination 2026-07-15", "nomination 2026-07-15", "nomination 2026-07-15", "ranking 2026-11-20", "report 2026-11-25");
        assertThat(notices("COURSE_CANCELLED", "V1")).containsExactly("2026-07-15 Khóa học không tổ chức cử người: Kỹ năng giao tiếp hành chính",
                "2026-07-15 Khóa học không tổ chức cử người: Kiến thức chung về quản lý nhà nước", "2026-07-15 Khóa học không tổ chức cử người: Văn thư điện tử");
        assertThat(rows("participations.csv", "course,officer,outcome")).containsExactly("AT-01,K5,PASSED", "AT-01,V5,PASSED", "SP-01,K2,PASSED", "SP-01,V2,PASSED");
        assertThat(notices("REMINDER", "")).isEmpty();
        assertThat(notices("ESCALATION", "")).isEmpty();
    }

    /** Ranking (20/11) and report (25/11) are due before the year is begun at all; one unit leaves its part of the report lying. */
    @Test
    void aYearThatStartsAfterItsOwnDatesHasEachOfThemOnceAndNoReminderOfWhatIsPast() throws IOException {
        ward("2026-12-01,YEAR_STARTED,,,,,Vừa sáp nhập\n2026-12-10,ROUND_CLOSED,,,KT,REPORT,Đã nhắc hai lần\n");

        assertThat(play()).as(String.join("\n", told)).isTrue();

        assertThat(begun()).filteredOn(begun -> !begun.startsWith("nomination")).containsExactlyInAnyOrder("training-year 2026-12-01", "survey 2026-12-01",
                "plan 2026-12-01", "ranking 2026-12-01", "report 2026-12-01");
        assertThat(notices("RANKING_PROVISIONAL", "K2")).containsExactly("2026-12-01 Xếp hạng tạm thời năm 2026");
        assertThat(notices("REMINDER", "K1")).hasSize(2).allMatch(told -> told.contains("báo cáo")).extracting(told -> told.substring(0, 10))
                .containsExactly("2026-12-04", "2026-12-08");
        assertThat(rows("participations.csv", "course")).isEmpty();
    }

    /** The cases of the year with the days they began on; one person's and one course's cases are not among them. */
    private List<String> begun() {
        return jdbc.sql("select PROC_DEF_KEY_, START_TIME_ from ACT_HI_PROCINST where PROC_DEF_KEY_ not in ('participation', 'evaluation', 'notification', 'digest',"
                        + " 'digest-mail')")
                .query((row, n) -> row.getString(1) + " " + OfficeClock.dayOf(row.getTimestamp(2))).list();
    }

    private List<String> notices(String kind, String recipient) {
        return jdbc.sql("select created_at, subject from boiduong.notification where kind = ? and recipient like ? order by id").params(kind, recipient + "%")
                .query((row, n) -> OfficeClock.dayOf(row.getTimestamp(1)) + " " + row.getString(2)).list();
    }

    private boolean holds(String check) {
        return checks.of(new AgencyYear("NH", 2026), LAST_WORKING_DAY).get(check);
    }

    private void ward(String events) throws IOException {
        try (Stream<Path> files = Files.list(WARD)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        Files.writeString(data.resolve("events.csv"), HEADER + events);
    }

    private void change(String file, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(data.resolve(file));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(data.resolve(file), after);
    }

    private boolean play() throws IOException {
        return rehearsal.play(new RehearsalOrder(reader.readToRehearse(data, 2026), 2026, Optional.empty(), out), line -> {
            told.add(line);
            if (line.contains(", Vướng mắc: ")) {
                onConcern.run();
            }
        });
    }

    private List<String> rows(String file, String columns) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve(file));
        List<String> header = List.of(lines.get(0).split(","));
        int[] wanted = Stream.of(columns.split(",")).mapToInt(header::indexOf).toArray();
        return lines.stream().skip(1).map(line -> line.split(",", -1))
                .map(cells -> String.join(",", Arrays.stream(wanted).mapToObj(column -> cells[column]).toList())).toList();
    }
}
