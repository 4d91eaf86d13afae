package vn.boiduong.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.boiduong.cli.Launch;
import vn.boiduong.policy.ParameterTable;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.rehearsal.PolicyDifference;
import vn.boiduong.shared.Messages;

/**
 * Plays trials one after the other on this machine, each in a process of its own that is ended when it takes too long, when
 * somebody stops the trial, and with the server. Its folder, which holds people's data, is removed in every case.
 */
@Component
class TrialRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRunner.class);
    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 1_000;

    private final TrialTable trials;
    private final PeopleToday people;
    private final YearSoFar years;
    private final PolicyService policies;
    private final ChildJvm child;
    private final InstantSource machine;
    private final Duration limit;
    private final ExecutorService turns = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "trial");
        thread.setDaemon(true);
        return thread;
    });

    TrialRunner(TrialTable trials, PeopleToday people, YearSoFar years, PolicyService policies, ChildJvm child, InstantSource securityTime,
                @Value("${boiduong.trial.limit:30m}") Duration limit) {
        this.trials = trials;
        this.people = people;
        this.years = years;
        this.policies = policies;
        this.child = child;
        this.machine = securityTime;
        this.limit = limit;
    }

    /** A trial in the queue, which is there to be named when the server stops. */
    private record Turn(Trial trial, Consumer<Trial> player) implements Runnable {

        @Override
        public void run() {
            player.accept(trial);
        }
    }

    void begin(Trial trial) {
        turns.execute(new Turn(trial, this::run));
    }

    private void run(Trial trial) {
        try {
            if (!trials.beat(trial, Messages.text("trial.preparing"), machine.instant())) {
                return;
            }
            Path folder = Files.createTempDirectory("boi-duong-trial-").toRealPath();
            try {
                play(trial, folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (InterruptedException | IOException | RuntimeException failure) {
            fell(trial, failure);
        }
    }

    /** A server that stops interrupts whatever the turn is doing; the interruption is cleared, or the end could not be written. */
    private void fell(Trial trial, Exception failure) {
        boolean serverStops = Thread.interrupted() || turns.isShutdown();
        if (!serverStops) {
            LOG.error("trial {} of {} failed", trial.number(), trial.agency(), failure);
        }
        trials.failed(trial, Messages.text(serverStops ? "trial.interrupted" : "trial.failed"));
    }

    private void play(Trial trial, Path folder) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        people.write(data, trial.agency(), trial.year());
        YearSoFar.Assumed assumed = years.write(data, trial.year(),
                policies.version(trial.agency(), trial.baseVersion()), people.of(trial.agency()));
        Files.writeString(folder.resolve("present.csv"), ParameterTable.of(policies.parameters(trial.agency(), trial.baseVersion())));
        Files.writeString(folder.resolve("draft.csv"), ParameterTable.of(trial.draft()));
        Process process = child.start(folder, List.of("rehearse", "--data", data.toString(), "--year", String.valueOf(trial.year()),
                "--out", folder.resolve("out").toString(), "--policy", folder.resolve("draft.csv").toString(),
                "--policy-before", folder.resolve("present.csv").toString()));
        try {
            follow(trial, folder, process, assumed);
        } finally {
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    private void follow(Trial trial, Path folder, Process process, YearSoFar.Assumed assumed) throws IOException, InterruptedException {
        Instant end = machine.instant().plus(limit);
        do {
            if (!machine.instant().isBefore(end)) {
                trials.failed(trial, Messages.text("trial.tookTooLong", limit.toMinutes()));
                return;
            }
            if (!trials.beat(trial, lastLine(folder), machine.instant())) {
                return;
            }
        } while (!process.waitFor(1, TimeUnit.SECONDS));
        Path ranking = folder.resolve("out").resolve(PolicyDifference.RANKING);
        if (Files.exists(ranking)) {
            trials.done(trial, new RehearsedTrial(Files.readString(ranking), Files.readString(ranking.resolveSibling(PolicyDifference.TASKS)),
                    notes(folder, process.exitValue(), assumed)));
        } else {
            trials.failed(trial, sentence(folder, process.exitValue()));
        }
    }

    private static String lastLine(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(ChildJvm.said(folder));
        String last = lines.isEmpty() ? Messages.text("trial.preparing") : lines.get(lines.size() - 1);
        return last.substring(0, Math.min(LONGEST_LINE, last.length()));
    }

    private static String notes(Path folder, int exit, YearSoFar.Assumed assumed) throws IOException {
        long refused = Files.readAllLines(folder.resolve("out").resolve("refusals.csv")).size() - 1;
        return Stream.of(note("trial.note.names", assumed.names()), note("trial.note.results", assumed.results()), note("trial.note.marks", assumed.marks()),
                note("trial.note.earlier", assumed.earlier()), note("trial.note.exempt", assumed.exempt()), note("trial.note.refused", refused),
                note("trial.note.faults", exit)).flatMap(Function.identity()).collect(Collectors.joining("\n"));
    }

    /** What is nought is not worth a line. */
    private static Stream<String> note(String key, long count) {
        return count == 0 ? Stream.of() : Stream.of(Messages.text(key, count));
    }

    /** A refusal is told in sentences by the rehearsal itself; anything else is a fault and told by its code. */
    private static String sentence(Path folder, int exit) throws IOException {
        String said = Files.readString(ChildJvm.errors(folder)).strip();
        LOG.warn("a trial ended with {}: {}", exit, said);
        String told = exit == Launch.REFUSED && !said.isEmpty() ? said : Messages.text("trial.died", exit);
        return told.substring(0, Math.min(LONGEST, told.length()));
    }

    @Override
    public void destroy() throws InterruptedException {
        for (Runnable left : turns.shutdownNow()) {
            if (left instanceof Turn turn) {
                trials.failed(turn.trial(), Messages.text("trial.interrupted"));
            }
        }
        if (!turns.awaitTermination(1, TimeUnit.MINUTES)) {
            LOG.warn("a trial does not end");
        }
    }
}
