package vn.boiduong.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.FIRST_WORKING_DAY;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.DirectoryImport;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.directory.Officer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** The engine's users, groups and tenants follow the directory, on every database. */
abstract class EngineIdentityContract {

    private static final String HEADS_OF_KT = "unit-head:NH:KT";
    private static final String SETUP_ADMIN = "setup-admin";
    private static final LocalDate TODAY = FIRST_WORKING_DAY;

    @Autowired
    private SmallWard ward;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private DirectoryImport handIn;
    @Autowired
    private IdentityService identity;
    @Autowired
    private Actors actors;
    @Autowired
    private Groups groups;
    @Autowired
    private ProcessDriver driver;
    private Dataset set;

    @BeforeEach
    void theWard() {
        set = ward.load();
    }

    @Test
    void everyOfficerIsAUserOfTheAgencysTenant() {
        User user = identity.createUserQuery().userId(HEAD_OF_VHXH).singleResult();

        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Nguyễn Thu Hà");
        assertThat(user.getLastName()).isEqualTo("Hà");
        assertThat(user.getEmail()).isEqualTo("v1@namhoa.example");
        assertThat(user.getPassword()).isNull();
        assertThat(idsOf(identity.createUserQuery().memberOfTenant(AGENCY))).hasSize(12);
        assertThat(identity.createTenantQuery().tenantId(AGENCY).singleResult().getName()).startsWith("Ủy ban nhân dân");
    }

    @Test
    void rolesAndHeadshipsAreGroupsWithVietnameseNames() {
        assertThat(membersOf("officer")).hasSize(12);
        assertThat(membersOf("hr")).containsExactly("V1", "V2");
        assertThat(membersOf("chairman")).containsExactly("C1", "C2");
        assertThat(membersOf(HEADS_OF_KT)).containsExactly(HEAD_OF_KT);
        assertThat(nameOf(HEADS_OF_KT)).isEqualTo("Người đứng đầu Phòng Kinh tế, Hạ tầng và Đô thị, Ủy ban nhân dân phường Nam Hòa");
        assertThat(groupsOf(HEAD_OF_VHXH)).containsExactly("hr", "officer", "unit-head:NH:VHXH")
                .isEqualTo(actors.of(HEAD_OF_VHXH).groups());
    }

    @Test
    void whoeverLeavesLosesEverything() {
        changes.leave(HEAD_OF_KT, TODAY, "Nghỉ hưu");

        assertThat(groupsOf(HEAD_OF_KT)).isEmpty();
        assertThat(idsOf(identity.createUserQuery().memberOfTenant(AGENCY))).doesNotContain(HEAD_OF_KT);
        assertThat(identity.createUserQuery().userId(HEAD_OF_KT).count()).isEqualTo(1);
        assertThat(actors.of(HEAD_OF_KT).groups()).isEmpty();
    }

    @Test
    void aUnitWithoutHeadIsTheChairmensUntilItHasOne() {
        changes.transfer(HEAD_OF_KT, "VHXH", TODAY);

        assertThat(membersOf(HEADS_OF_KT)).containsExactly(CHAIRMAN, VICE_CHAIRMAN);
        assertThat(actors.of(VICE_CHAIRMAN).heads("KT")).isTrue();

        changes.replaceHead(AGENCY, "KT", "K2", TODAY);

        assertThat(membersOf(HEADS_OF_KT)).containsExactly("K2");
        assertThat(actors.of(VICE_CHAIRMAN).heads("KT")).isFalse();
    }

    @Test
    void aDeputyActsFromTheFirstToTheLastDay() {
        changes.appointDeputy(AGENCY, "KT", "K2", TODAY.plusDays(2), TODAY.plusDays(4));
        assertThat(membersOf(HEADS_OF_KT)).containsExactly(HEAD_OF_KT);

        driver.standAt(TODAY.plusDays(2));
        assertThat(membersOf(HEADS_OF_KT)).containsExactly(HEAD_OF_KT, "K2");
        assertThat(actors.of("K2").heads("KT")).isTrue();

        driver.standAt(TODAY.plusDays(5));
        assertThat(membersOf(HEADS_OF_KT)).containsExactly(HEAD_OF_KT);
        assertThat(actors.of("K2").heads("KT")).isFalse();
    }

    @Test
    void passwordsAndUsersOfNoDirectoryAreLeftAlone() {
        User administrator = identity.newUser(SETUP_ADMIN);
        administrator.setPassword("Mot-mat-khau-2026");
        identity.saveUser(administrator);
        identity.createMembership(SETUP_ADMIN, "admin");
        User officer = identity.createUserQuery().userId("V3").singleResult();
        officer.setPassword("Mot-mat-khau-2026");
        identity.saveUser(officer);

        handIn.take(set.directory());

        assertThat(membersOf("admin")).containsExactly("K4", SETUP_ADMIN);
        assertThat(identity.checkPassword("V3", "Mot-mat-khau-2026")).isTrue();
    }

    @Test
    void aThousandOfficersTakeSeconds() {
        DirectorySet people = set.directory();
        List<Officer> thousand = Stream.concat(people.officers().stream(), IntStream.range(0, 1_000).mapToObj(number ->
                new Officer("N" + number, AGENCY, "Nguyễn Văn " + number, null, null, Officer.PersonType.CONG_CHUC, "KT", "NV", null,
                        TODAY, null, Set.of()))).toList();
        DirectorySet larger = new DirectorySet(people.agency(), people.units(), people.requirements(), people.positions(),
                thousand, people.qualifications(), people.leaves());

        Duration first = effortOf(() -> handIn.take(larger));
        Duration again = effortOf(() -> handIn.take(larger));

        assertThat(membersOf("officer")).hasSize(1_012);
        assertThat(first).isLessThan(Duration.ofSeconds(6));
        assertThat(again).isLessThan(Duration.ofSeconds(2));
    }

    /** Processor time of this thread: a busy machine is no reason to fail. */
    private static Duration effortOf(Runnable act) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        act.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    /** As the engine has them, which for people of the directory is as the directory has them. */
    private List<String> membersOf(String group) {
        List<String> inEngine = idsOf(identity.createUserQuery().memberOfGroup(group));
        assertThat(groups.members(group, AGENCY)).isEqualTo(inEngine.stream().filter(id -> !id.equals(SETUP_ADMIN)).toList());
        return inEngine;
    }

    private static List<String> idsOf(UserQuery query) {
        return query.list().stream().map(User::getId).sorted().toList();
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).sorted().toList();
    }

    private String nameOf(String group) {
        return identity.createGroupQuery().groupId(group).singleResult().getName();
    }
}
