package vn.boiduong.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.shared.Messages;

/** Loads an agency's tables into the database of the installation; the whole set or nothing. */
@Command(name = "import", description = "Nhập danh mục của một cơ quan vào cơ sở dữ liệu; nhận trọn bộ hoặc không nhận gì.",
        synopsisHeading = "Cách dùng: ", optionListHeading = "%nTùy chọn:%n")
final class ImportCommand implements Callable<Integer> {

    private final Product product;
    private final Terminal terminal;

    @Option(names = "--data", required = true, paramLabel = "THƯ_MỤC", description = "Thư mục có các tệp .csv, hoặc một tệp .xlsx.")
    private Path data;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Hiện hướng dẫn này.")
    private boolean help;

    ImportCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Dataset set = new DatasetReader().read(data);
        set.ignoredFiles().forEach(file -> terminal.say(Messages.text("cli.ignored", file)));
        try (ConfigurableApplicationContext running = product.start(Map.of())) {
            running.getBean(DatasetLoader.class).load(set);
        }
        terminal.say(Messages.text("cli.imported", set.directory().agency().name(), set.directory().units().size(),
                set.directory().officers().size(), set.courses().size()));
        return 0;
    }
}
