package vn.boiduong.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.boiduong.calendar.OfficeClock;

/** Participants per second, the product beside the bare engine, and the product among fifty thousand waiting cases. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import(BenchmarkServer.class)
class ParticipantBenchmark {

    private static final double AIM = 0.6;
    private static final double AIM_AMONG_WAITING = 0.95;

    private final Settings settings = Settings.read();
    private final BenchmarkWard ward = new BenchmarkWard("W000");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private EmbeddedPostgres server;
    @Autowired
    private CountedDataSource database;
    @Autowired
    private OfficeClock clock;

    private int courses;

    @Test
    void aParticipantsLife() {
        CountedDataSource bareDatabase = BenchmarkServer.bareDatabase(server, database);
        try (bareDatabase; var bareEngine = BareEngine.start(bareDatabase, application)) {
            LifeOfACohort life = new LifeOfACohort(clock);
            life.standAt(LifeOfACohort.DECIDED);
            ProductLives product = new ProductLives(application, ward);
            product.settle();
            BareLives bare = new BareLives(bareEngine);
            Comparison.of(life, product, bare, cohorts(settings.warmup()));
            if (settings.statements()) {
                printStatements(life, product, bare, bareDatabase);
            } else {
                measure(life, product, bare);
            }
        }
    }

    private void measure(LifeOfACohort life, ProductLives product, BareLives bare) {
        Comparison alone = Comparison.of(life, product, bare, cohorts(settings.rounds()));
        print("product beside the bare engine: %s; aim %.2f", alone.text(), AIM);
        if (settings.waiting() > 0) {
            BenchmarkWard others = new BenchmarkWard("W001");
            WaitingCases waiting = new WaitingCases(life, new JdbcTemplate(database));
            waiting.make(others, new ProductLives(application, others), settings.waiting());
            print("waiting beside: %s", String.join(", ", waiting.counts()));
            Comparison.of(life, product, bare, cohorts(settings.warmup()));
            Comparison among = Comparison.of(life, product, bare, cohorts(settings.rounds()));
            print("product among waiting cases: %s", among.text());
            print("product to itself: %.2f by the bare engine of the same rounds, %.2f by the clock; aim %.2f",
                    among.ratio() / alone.ratio(), Comparison.median(among.product()) / Comparison.median(alone.product()), AIM_AMONG_WAITING);
        }
    }

    private void printStatements(LifeOfACohort life, Lives product, Lives bare, CountedDataSource bareDatabase) {
        Map<String, Integer> ofProduct = counted(life, product, database);
        Map<String, Integer> ofBare = counted(life, bare, bareDatabase);
        TreeSet<String> kinds = new TreeSet<>(ofProduct.keySet());
        kinds.addAll(ofBare.keySet());
        print("%-60s %8s %8s", "a participant", "product", "bare");
        kinds.forEach(kind -> print("%-60s %8.2f %8.2f", kind, ofProduct.getOrDefault(kind, 0) / (double) settings.perRound(),
                ofBare.getOrDefault(kind, 0) / (double) settings.perRound()));
    }

    private Map<String, Integer> counted(LifeOfACohort life, Lives lives, CountedDataSource counter) {
        Cohort cohort = cohorts(1).get(0);
        lives.prepare(cohort);
        counter.start();
        life.live(lives, cohort);
        return counter.stop();
    }

    private List<Cohort> cohorts(int count) {
        return IntStream.range(0, count).mapToObj(n -> new Cohort(ward.code(), ward.code() + "-K" + courses++,
                ward.members(settings.perRound()))).toList();
    }

    private static void print(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
