package vn.boiduong.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.dataset.PolicyFile;
import vn.boiduong.rehearsal.PolicyDifference;
import vn.boiduong.rehearsal.Rehearsal;
import vn.boiduong.rehearsal.RehearsalOrder;
import vn.boiduong.shared.Messages;

/** Plays a whole year of a data set on a database in memory and writes what came of it. */
@Command(name = "rehearse", description = "Diễn tập trọn một năm từ bộ dữ liệu, trên cơ sở dữ liệu trong bộ nhớ; ghi kết quả ra thư mục.",
        synopsisHeading = "Cách dùng: ", optionListHeading = "%nTùy chọn:%n")
final class RehearseCommand implements Callable<Integer> {

    /** The years whose days a data set may have. */
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Product product;
    private final Terminal terminal;

    @Option(names = "--data", required = true, paramLabel = "THƯ_MỤC", description = "Thư mục có các tệp .csv, hoặc một tệp .xlsx.")
    private Path data;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "Năm diễn tập, từ 2000 đến 2199.")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", description = "Thư mục kết quả, phải trống hoặc chưa có.")
    private Path out;

    @Option(names = "--policy", paramLabel = "TỆP", description = "Tệp .csv tham số của chính sách dự kiến; ghi thêm so sánh với diễn tập không có tệp này.")
    private Path policy;

    @Option(names = "--policy-before", paramLabel = "TỆP", description = "Tệp .csv tham số của chính sách đem so; không có thì là mặc định của phần mềm.")
    private Path policyBefore;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Hiện hướng dẫn này.")
    private boolean help;

    RehearseCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            terminal.err().println(Messages.text("cli.yearOutOfRange", year, FIRST_YEAR, LAST_YEAR));
            return Launch.REFUSED;
        }
        if (policyBefore != null && policy == null) {
            terminal.err().println(Messages.text("cli.beforeNeedsPolicy"));
            return Launch.REFUSED;
        }
        Optional<PolicyFile> draft = Optional.ofNullable(policy).map(PolicyFile::read);
        Optional<PolicyFile> current = Optional.ofNullable(policyBefore).map(PolicyFile::read);
        Dataset set = new DatasetReader().readToRehearse(data, year);
        set.ignoredFiles().forEach(file -> terminal.say(Messages.text("cli.ignored", file)));
        if (!isEmptyOrAbsent(out)) {
            terminal.err().println(Messages.text("cli.outNotEmpty", out));
            return Launch.REFUSED;
        }
        if (!created(out)) {
            terminal.err().println(Messages.text("cli.outNotCreated", out));
            return Launch.REFUSED;
        }
        RehearsalOrder order = new RehearsalOrder(set, year, draft, out);
        boolean held = draft.isPresent() ? compared(order, current) : played(order);
        terminal.say(Messages.text(held ? "cli.rehearsed" : "cli.rehearsedWithFaults", out));
        return held ? 0 : 1;
    }

    private boolean played(RehearsalOrder order) {
        try (ConfigurableApplicationContext running = product.start(inMemory())) {
            return running.getBean(Rehearsal.class).play(order, terminal::say);
        }
    }

    /** The year by the draft, which a faulty one ends at once; then by the policy it is compared with. */
    private boolean compared(RehearsalOrder draft, Optional<PolicyFile> current) {
        terminal.say(Messages.text("cli.withDraft", policy.getFileName()));
        boolean held = played(draft);
        Path before = temporaryFolder();
        try {
            terminal.say(Messages.text("cli.withoutDraft"));
            held &= played(new RehearsalOrder(draft.data(), year, current, before));
            new PolicyDifference(before, out).write(out, draft.data().directory().officers());
        } finally {
            FileSystemUtils.deleteRecursively(before.toFile());
        }
        terminal.say(Messages.text("cli.compared", PolicyDifference.RANKING, PolicyDifference.TASKS));
        return held;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("boi-duong-");
        } catch (IOException noPlaceForIt) {
            throw new UncheckedIOException(noPlaceForIt);
        }
    }

    private static Map<String, Object> inMemory() {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
                "spring.profiles.active", "", "spring.mail.host", "false");
    }

    private static boolean isEmptyOrAbsent(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    private static boolean created(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException noPlaceForIt) {
            return false;
        }
    }
}
