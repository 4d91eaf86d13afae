package vn.boiduong.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.boiduong.shared.Messages;

/** All commands of the product. A new one is a class of its own in this list. */
@Command(name = "boi-duong", subcommands = {ImportCommand.class, RehearseCommand.class}, synopsisHeading = "Cách dùng: ", commandListHeading = "%nCác lệnh:%n",
        optionListHeading = "%nTùy chọn:%n", description = {"%nKhông có lệnh: chạy máy chủ.%n"},
        footer = {"", "Mã thoát: 0 đã xong; 1 không làm được, hoặc diễn tập có kiểm tra không đạt;", "2 không hiểu lệnh; 4 bị từ chối, có nêu lý do.",
                "Tham số của Spring (--spring.datasource.url=…, --server.port=…) dùng được với mọi lệnh."})
final class BoiDuongCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Hiện hướng dẫn này.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.text("cli.noCommand"));
    }
}
