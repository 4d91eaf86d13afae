package vn.boiduong.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.ProcessDriver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred heads complete their tasks in the engine in the same moment, each with one name, for fifty seats. Nobody is told that
 * others were faster: they take turns. In the end exactly fifty are seated, the others wait, and nobody is lost.
 */
abstract class TwoHundredApprovals {

    private static final int UNITS = 200;
    private static final int SEATS = 50;
    private static final int TRIES = 30;
    private static final String CITY = "QH";
    private static final String COURSE = "DONG-01";
    private static final LocalDate LOADED = LocalDate.of(2026, 1, 5);
    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);

    @Autowired
    private DatasetReader reader;
    @Autowired
    private DatasetLoader loader;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher publisher;
    @TempDir
    private Path files;

    @BeforeEach
    void twoHundredUnits() throws IOException {
        write("agency.csv", "code,name,parentName,place,coordinatingUnit", "QH,UBND quận Hồng Bàng,UBND thành phố,Hải Phòng,U001");
        write("requirements.csv", "code,name,category", "KN,Kỹ năng số,SKILL");
        write("positions.csv", "code,name,duty,requirements", "TP,Trưởng phòng,LEADER,", "CV,Chuyên viên,SPECIALIST,KN");
        write("qualifications.csv", "officer,requirement,certificateNo,issuedOn");
        write("units.csv", "code,name,kind,head", units(n -> "U%03d,Phòng %d,OFFICE,H%03d".formatted(n, n, n)));
        write("officers.csv", "id,fullName,dateOfBirth,gender,personType,unit,position,email,joinedOn,roles",
                units(n -> "H%03d,Trưởng phòng %d,1980-01-01,Nam,CONG_CHUC,U%03d,TP,,2020-01-01,%s\nS%03d,Chuyên viên %d,1990-01-01,Nữ,CONG_CHUC,U%03d,CV,,2020-01-01,"
                        .formatted(n, n, n, n == 1 ? "hr" : n == 2 ? "chairman" : "", n, n, n)));
        write("courses.csv", "code,name,content,grants,mode,location,organizer,startsOn,endsOn,hours,seats,costPerSeat,targetDuties,refresher",
                COURSE + ",Kỹ năng số,DIGITAL,KN,FULL_TIME,DOMESTIC,Trường Chính trị,2026-04-06,2026-04-08,24," + SEATS + ",0,SPECIALIST,NO");
        driver.standAt(LOADED);
        loader.load(reader.read(files));
        publisher.publishEvent(new PlanApproved(CITY, "QH/2026", List.of(COURSE)));
        driver.advanceTo(OPENING);
        driver.complete("H001", "nomination", COURSE, "Task_AllocateSeats", Map.of());
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(files.resolve(file), List.of(lines));
    }

    private void write(String file, String header, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(header));
        all.addAll(lines);
        Files.write(files.resolve(file), all);
    }

    private static List<String> units(java.util.function.IntFunction<String> line) {
        return IntStream.rangeClosed(1, UNITS).mapToObj(line).toList();
    }

    @Test
    void neverTakeMoreThanFiftySeatsAndLoseNobody() throws InterruptedException {
        Map<String, String> taskOf = tasks.ofCase("nomination", COURSE).stream()
                .collect(Collectors.toMap(task -> task.ref().unit().orElseThrow(), OpenTask::id));
        assertThat(taskOf).hasSize(UNITS);

        List<String> outcomes = AtOnce.run(taskOf.entrySet().stream().map(task -> answer(task.getKey(), task.getValue())).toList());

        assertThat(outcomes).hasSize(UNITS).containsOnly("done");
        NominationState state = nominations.find(COURSE).orElseThrow();
        assertThat(state.seated()).hasSize(SEATS).doesNotHaveDuplicates();
        assertThat(state.waiting()).hasSize(UNITS - SEATS).doesNotHaveDuplicates().doesNotContainAnyElementsOf(state.seated());
        assertThat(jdbc.sql("select count(*) from boiduong.notification where agency = ? and kind = 'WAITING_LIST'").param(CITY)
                .query(Integer.class).single()).as("each head of a waiting name was told").isEqualTo(UNITS - SEATS);

        driver.runDueJobs();
        assertThat(driver.openTasks("nomination", COURSE)).as("the round is over").containsExactly("Task_ConsolidateNominations");
        driver.complete("H001", "nomination", COURSE, "Task_ConsolidateNominations", Map.of());
        driver.complete("H002", "nomination", COURSE, "Task_SignDecision", Map.of("decisionSigned", "true"));
        assertThat(jdbc.sql("select count(*) from boiduong.participation where course = ?").param(COURSE).query(Integer.class).single())
                .isEqualTo(SEATS);
    }

    /** Only a slow machine without a free connection is asked again; any other answer is final. */
    private Runnable answer(String unit, String task) {
        return () -> {
            Optional<RuntimeException> refused = Optional.empty();
            for (int tried = 0; tried < TRIES; tried++) {
                refused = attempt(unit, task);
                if (refused.isEmpty() || !isWithoutConnection(refused.get())) {
                    break;
                }
            }
            refused.ifPresent(failure -> {
                throw failure;
            });
        };
    }

    private static boolean isWithoutConnection(RuntimeException refused) {
        return refused instanceof CannotCreateTransactionException || refused instanceof CannotGetJdbcConnectionException;
    }

    private Optional<RuntimeException> attempt(String unit, String task) {
        try {
            driver.as("H" + unit.substring(1), () -> tasks.complete(task, Map.of("nominees", "S" + unit.substring(1))));
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }
}
