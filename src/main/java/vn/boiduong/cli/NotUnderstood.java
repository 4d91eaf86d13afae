package vn.boiduong.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.boiduong.shared.Messages;

/** Tells in Vietnamese what of a command was not understood, and how it is used. */
final class NotUnderstood implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(sentence(problem));
        problem.getCommandLine().usage(err);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return Messages.text("cli.missing", missing.getMissing().stream()
                    .map(NotUnderstood::nameOf).collect(Collectors.joining(", ")));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Messages.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        return problem.getCause() == null && problem.getArgSpec() == null ? problem.getMessage()
                : Messages.text("cli.badValue", String.valueOf(problem.getValue()));
    }

    private static String nameOf(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : missing.paramLabel();
    }
}
