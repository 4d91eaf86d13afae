package vn.boiduong.cli;

import picocli.CommandLine;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Decides what a start is for. Without a command the product serves. */
public final class Launch {

    /** Refused, and told why in sentences that may be shown to anyone. The Java machine itself ends with 1 and, out of memory, with 3. */
    public static final int REFUSED = 4;

    private static final int FAILED = 1;

    private final Arguments arguments;
    private final Product product;
    private final Terminal terminal;

    /** @param application the class Spring starts from */
    public Launch(Class<?> application, String... args) {
        this(application, Terminal.ofProcess(), args);
    }

    Launch(Class<?> application, Terminal terminal, String... args) {
        this.arguments = Arguments.of(args);
        this.product = new Product(application, arguments.properties());
        this.terminal = terminal;
    }

    public boolean isToServe() {
        return arguments.command().isEmpty();
    }

    /** Runs the command; the result is the process's exit code: 0 done, 1 failed, 2 not understood, {@value #REFUSED} refused. */
    public int run() {
        CommandLine line = new CommandLine(new BoiDuongCommand(), new CommandFactory(product, terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setParameterExceptionHandler(new NotUnderstood());
        line.setExecutionExceptionHandler((failure, command, parsed) -> refusal(failure));
        return line.execute(arguments.command().toArray(String[]::new));
    }

    private int refusal(Exception failure) {
        if (failure instanceof DatasetErrors errors) {
            errors.lines().forEach(terminal.err()::println);
            terminal.err().println(Messages.text("cli.refused", errors.lines().size()));
        } else {
            terminal.err().println(Reason.of(failure));
        }
        terminal.err().flush();
        return failure instanceof DatasetErrors || failure instanceof RuleViolation ? REFUSED : FAILED;
    }
}
