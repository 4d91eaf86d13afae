package vn.boiduong.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.RuleViolation;

/** What the directory promises on every database. */
@RecordApplicationEvents
abstract class DirectoryContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Directory directory;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private DirectoryImport handIn;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private ApplicationEvents events;
    @Autowired
    private Roll roll;
    @Autowired
    private PeopleInOrder people;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void anAgency() {
        clock.standAt(OfficeClock.startOf(TODAY).toInstant());
        handIn.take(set("Phòng A"));
    }

    private static DirectorySet set(String nameOfA) {
        return new DirectorySet(new Agency("XX", "UBND phường X", "UBND thành phố", "X", "A"),
                List.of(new Unit("XX", "B", "Phòng B", Unit.Kind.OFFICE, "X3"), new Unit("XX", "A", nameOfA, Unit.Kind.OFFICE, "X1")),
                List.of(new Requirement("XX", "R1", "Yêu cầu 1", Requirement.Category.SKILL),
                        new Requirement("XX", "R2", "Yêu cầu 2", Requirement.Category.PROFESSIONAL)),
                List.of(new Position("XX", "P", "Chuyên viên", Position.Duty.SPECIALIST, Set.of("R2", "R1"))),
                List.of(officer("X2", "A", Set.of("hr", "admin")), officer("X1", "A", Set.of()), officer("X3", "B", Set.of("chairman"))),
                List.of(new Qualification("X1", "R1", "SO-1", LocalDate.of(2020, 1, 1), null),
                        new Qualification("X1", "R1", null, null, null)),
                List.of(new Leave("X2", TODAY, TODAY.plusDays(9), Leave.Kind.SICK)));
    }

    private static Officer officer(String id, String unit, Set<String> roles) {
        return new Officer(id, "XX", "Người " + id, null, null, Officer.PersonType.CONG_CHUC, unit, "P", null,
                LocalDate.of(2025, 7, 1), null, roles);
    }

    @Test
    void readsWhatWasHandedInInOrder() {
        assertThat(directory.agency("XX").coordinatingUnit()).isEqualTo("A");
        assertThat(directory.units("XX")).extracting(Unit::code).containsExactly("A", "B");
        assertThat(directory.position("XX", "P").requirements()).containsExactly("R1", "R2");
        assertThat(directory.officers("XX")).extracting(Officer::id).containsExactly("X1", "X2", "X3");
        assertThat(directory.officer("X2").roles()).containsExactly("admin", "hr");
        assertThat(directory.members("XX", "A")).extracting(Officer::id).containsExactly("X1", "X2");
        assertThat(directory.holdersOf("chairman", "XX")).containsExactly("X3");
        assertThat(directory.heldRequirements("XX")).containsOnlyKeys("X1").containsEntry("X1", Set.of("R1"));
        assertThat(directory.qualifications("X1")).hasSize(2);
        assertThat(directory.namesOf(List.of("X1", "X3", "?"))).containsOnlyKeys("X1", "X3");
        assertThat(directory.leaves(List.of("X1", "X2"), TODAY.plusDays(9), TODAY.plusDays(20))).hasSize(1);
        assertThat(directory.leaves(List.of("X1", "X2"), TODAY.plusDays(10), TODAY.plusDays(20))).isEmpty();
    }

    @Test
    void takesTheSameListTwiceAndChangesOnlyWhatDiffers() {
        handIn.take(set("Phòng A mới"));

        assertThat(directory.unit("XX", "A").name()).isEqualTo("Phòng A mới");
        assertThat(directory.officers("XX")).hasSize(3);
        assertThat(directory.qualifications("X1")).hasSize(2);
        assertThat(directory.leaves(List.of("X2"), TODAY, TODAY)).hasSize(1);
        assertThat(events.stream(HeadChanged.class)).isEmpty();
        assertThat(events.stream(LeaveRecorded.class)).hasSize(1);
    }

    @Test
    void vacatesTheHeadshipOfWhoeverMovesAway() {
        changes.transfer("X1", "B", TODAY);

        assertThat(directory.unit("XX", "A").head()).isNull();
        assertThat(directory.members("XX", "B")).extracting(Officer::id).containsExactly("X1", "X3");
        assertThat(directory.transfers("X1")).extracting(Transfer::fromUnit, Transfer::toUnit).containsExactly(tuple("A", "B"));
        assertThat(events.stream(OfficerTransferred.class)).containsExactly(new OfficerTransferred("XX", "X1", "A", "B", TODAY));
        assertThat(events.stream(HeadChanged.class)).containsExactly(new HeadChanged("XX", "A", null, "X1", TODAY));
    }

    @Test
    void whoeverGivesUpAHeadshipStays() {
        changes.vacateHead("XX", "A", TODAY);

        assertThat(directory.unit("XX", "A").head()).isNull();
        assertThat(directory.officer("X1").unit()).isEqualTo("A");
        assertThat(events.stream(HeadChanged.class)).containsExactly(new HeadChanged("XX", "A", null, "X1", TODAY));
        assertRefused("directory.noHead", () -> changes.vacateHead("XX", "A", TODAY));
    }

    @Test
    void keepsTheRecordOfWhoeverLeaves() {
        changes.leave("X3", TODAY, "Nghỉ hưu");

        assertThat(directory.officer("X3").leftOn()).isEqualTo(TODAY);
        assertThat(directory.members("XX", "B")).isEmpty();
        assertThat(directory.holdersOf("chairman", "XX")).isEmpty();
        assertThat(directory.unit("XX", "B").head()).isNull();
        assertRefused("directory.officerGone", () -> changes.leave("X3", TODAY, "Lần nữa"));
    }

    @Test
    void namesOnlyMembersAsHeadAndOnlyOthersAsDeputy() {
        assertRefused("directory.headOfOtherUnit", () -> changes.replaceHead("XX", "A", "X3", TODAY));
        assertRefused("directory.headNeedsNoDeputyship", () -> changes.appointDeputy("XX", "A", "X1", TODAY, TODAY));

        changes.replaceHead("XX", "A", "X2", TODAY);
        changes.appointDeputy("XX", "A", "X1", TODAY, TODAY.plusDays(3));

        assertThat(directory.unit("XX", "A").head()).isEqualTo("X2");
        assertThat(directory.deputies("XX", TODAY.plusDays(3))).extracting(Deputy::officer).containsExactly("X1");
        assertThat(directory.deputies("XX", TODAY.plusDays(4))).isEmpty();
    }

    /** What was done on the day of an early end is still marked as done in the head's name. */
    @Test
    void whatIsDatedMayEndSooner() {
        EndedEarly inTwoDays = new EndedEarly(TODAY.plusDays(2), "X1", "Về sớm");
        changes.appointDeputy("XX", "A", "X2", TODAY, TODAY.plusDays(3));
        changes.recordLeave(new Leave("X2", TODAY, TODAY.plusDays(9), Leave.Kind.SICK));
        assertRefused("directory.noDeputyship", () -> changes.endDeputyship("XX", "A", "X2", new EndedEarly(TODAY.plusDays(4), "X1", "Muộn")));
        assertRefused("directory.notOnLeave", () -> changes.endLeave("X2", new EndedEarly(TODAY.plusDays(10), "X1", "Muộn")));

        changes.endDeputyship("XX", "A", "X2", inTwoDays);
        changes.endLeave("X2", inTwoDays);

        assertThat(directory.deputies("XX", TODAY.plusDays(1))).extracting(Deputy::lastDay).containsExactly(TODAY.plusDays(1));
        assertThat(directory.deputies("XX", TODAY.plusDays(2))).isEmpty();
        assertThat(directory.deputyships("XX")).extracting(Deputy::lastDay).containsExactly(TODAY.plusDays(2));
        assertThat(directory.leaves(List.of("X2"), TODAY, TODAY.plusDays(9))).extracting(Leave::lastDay).containsExactly(TODAY.plusDays(1));
        assertThat(directory.leaves(List.of("X2"), TODAY.plusDays(2), TODAY.plusDays(9))).isEmpty();
        changes.endLeave("X2", new EndedEarly(TODAY, "X1", "Không nghỉ"));
        assertThat(directory.leaves(List.of("X2"), TODAY.minusDays(1), TODAY.plusDays(9))).isEmpty();
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        assertRefused("directory.dayInFuture", () -> changes.leave("X1", TODAY.plusDays(1), "Chuyển công tác"));
        assertRefused("directory.unitUnknown", () -> changes.transfer("X1", "Z", TODAY));
        assertRefused("directory.officerUnknown", () -> changes.transfer("??", "A", TODAY));
        assertRefused("directory.daysReversed",
                () -> changes.recordLeave(new Leave("X1", TODAY, TODAY.minusDays(1), Leave.Kind.OTHER)));
    }

    @Test
    void recordsNoMoveBeforeTheLastOne() {
        changes.transfer("X2", "B", TODAY);

        assertRefused("directory.beforeLastMove", () -> changes.transfer("X2", "A", TODAY.minusDays(1)));
        assertRefused("directory.beforeLastMove", () -> changes.leave("X2", TODAY.minusDays(1), "Nghỉ hưu"));
        changes.transfer("X2", "A", TODAY);
        assertThat(directory.transfers("X2")).extracting(Transfer::toUnit).containsExactly("B", "A");
    }

    @Test
    void recordsACertificateOnce() {
        Qualification earned = new Qualification("X2", "R2", "SO-9", TODAY, "KH-1");

        changes.recordQualification(earned);
        changes.recordQualification(earned);

        assertThat(directory.qualifications("X2")).containsExactly(earned);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Page after page it is the list that the whole would give, on every database. */
    @Test
    void peopleStandInTheOrderOfTheirNamesPageAfterPage() {
        Random random = new Random(3);
        List<String> words = List.of("Nguyễn", "Đặng", "Dương", "Ân", "An", "Ánh", "Hòa", "Hoà", "Hà", "Lê", "Đức", "Dũng", "Ý", "nam", "Nam");
        List<Officer> many = IntStream.range(0, 50).mapToObj(n -> new Officer("P" + n, "XX", String.join(" ", random.ints(3, 0, words.size()).mapToObj(words::get).toList()),
                null, null, Officer.PersonType.CONG_CHUC, n % 3 == 0 ? "A" : "B", "P", null, LocalDate.of(2025, 7, 1), null, Set.of())).toList();
        DirectorySet set = set("Phòng A");
        handIn.take(new DirectorySet(set.agency(), set.units(), set.requirements(), set.positions(),
                Stream.concat(set.officers().stream(), many.stream()).toList(), List.of(), List.of()));
        changes.leave("P7", TODAY, "Nghỉ hưu");
        changes.leave("P9", TODAY, "Nghỉ hưu");
        Comparator<Officer> left = Comparator.comparing(officer -> officer.leftOn() != null);
        Comparator<Officer> name = Comparator.comparing((Officer officer) -> NameOrder.person(officer.fullName())).thenComparing(Officer::id);
        List<Officer> all = directory.officers("XX");
        Roll.Whom everyone = new Roll.Whom("XX", null, null);

        assertThat(pages(number -> roll.byName(everyone, number))).isEqualTo(ids(all, left.thenComparing(name)));
        assertThat(roll.all(everyone)).extracting(Roll.Line::id).isEqualTo(ids(all, left.thenComparing(name)));
        assertThat(pages(number -> roll.byUnit(everyone, List.of("B", "A"), number)))
                .isEqualTo(ids(all, left.thenComparing(Officer::unit, Comparator.reverseOrder()).thenComparing(name)));
        Roll.Whom some = new Roll.Whom("XX", List.of("A"), "P1");
        assertThat(pages(number -> roll.byUnit(some, List.of("A", "B"), number))).isEqualTo(ids(all.stream()
                .filter(officer -> officer.unit().equals("A") || officer.id().equals("P1")).toList(), left.thenComparing(Officer::unit).thenComparing(name)));
        assertThat(roll.count(new Roll.Whom("XX", Set.of(), "P1"))).isEqualTo(1);
        assertThat(roll.byName(new Roll.Whom("XX", Set.of(), null), 4).items()).isEmpty();
    }

    private static List<String> ids(List<Officer> officers, Comparator<Officer> order) {
        return officers.stream().sorted(order).map(Officer::id).toList();
    }

    private static List<String> pages(IntFunction<Page<Roll.Line>> read) {
        int pages = read.apply(1).pages();
        return IntStream.rangeClosed(1, pages).mapToObj(read).flatMap(page -> page.items().stream()).map(Roll.Line::id).toList();
    }

    /** Names kept before there was an order, or by other rules, are given their place. */
    @Test
    void namesWithoutAPlaceGetOne() throws SQLException {
        jdbc.sql("update boiduong.officer set name_order = ''").update();

        try (Connection connection = dataSource.getConnection()) {
            people.write(connection);
        }

        assertThat(roll.byName(new Roll.Whom("XX", null, null), 1).items()).extracting(Roll.Line::id).containsExactly("X1", "X2", "X3");
        assertThat(jdbc.sql("select count(*) from boiduong.officer where name_order = ''").query(Integer.class).single()).isZero();
    }
}
