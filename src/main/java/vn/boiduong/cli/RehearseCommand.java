package vn.boiduong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.rehearsal.Rehearsal;
import vn.boiduong.shared.Messages;

/** Plays a whole year of a data set on a database in memory and writes what came of it. */
@Command(name = "rehearse", description = "Diễn tập trọn một năm từ bộ dữ liệu, trên cơ sở dữ liệu trong bộ nhớ; ghi kết quả ra thư mục.",
        synopsisHeading = "Cách dùng: ", optionListHeading = "%nTuỳ chọn:%n")
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
            return 1;
        }
        Dataset set = new DatasetReader().readToRehearse(data, year);
        set.ignoredFiles().forEach(file -> terminal.say(Messages.text("cli.ignored", file)));
        if (!isEmptyOrAbsent(out)) {
            terminal.err().println(Messages.text("cli.outNotEmpty", out));
            return 1;
        }
        if (!created(out)) {
            terminal.err().println(Messages.text("cli.outNotCreated", out));
            return 1;
        }
        try (ConfigurableApplicationContext running = product.start(inMemory())) {
            boolean held = running.getBean(Rehearsal.class).play(set, year, out, terminal::say);
            terminal.say(Messages.text(held ? "cli.rehearsed" : "cli.rehearsedWithFaults", out));
            return held ? 0 : 1;
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
