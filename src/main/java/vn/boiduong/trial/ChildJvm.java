package vn.boiduong.trial;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The product once more, as a process of its own: the same jar or class path, little memory, nothing of this process's environment (and
 * so none of its passwords). A rehearsal moves the engine's clock, which a Java machine has only one of.
 */
@Component
class ChildJvm {

    private final Class<?> application;
    private final String memory;

    ChildJvm(ApplicationContext context, @Value("${boiduong.trial.memory:512m}") String memory) {
        Object main = context.getBeansWithAnnotation(SpringBootApplication.class).values().iterator().next();
        this.application = ClassUtils.getUserClass(main);
        this.memory = memory;
    }

    /** Starts the command in the folder, which also takes its temporary files; what it says goes to {@code said} and {@code errors} there. */
    Process start(Path folder, List<String> command) {
        try {
            Files.writeString(folder.resolve("arguments"), arguments(folder, command));
            ProcessBuilder child = new ProcessBuilder(java(), "@" + folder.resolve("arguments")).directory(folder.toFile())
                    .redirectOutput(said(folder).toFile()).redirectError(errors(folder).toFile());
            child.environment().clear();
            child.environment().put("LANG", "C.UTF-8");
            return child.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path said(Path folder) {
        return folder.resolve("said");
    }

    static Path errors(Path folder) {
        return folder.resolve("errors");
    }

    private String arguments(Path folder, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder));
        File home = new ApplicationHome(application).getSource();
        if (home != null && home.isFile()) {
            arguments.addAll(List.of("-jar", home.getPath()));
        } else {
            arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), application.getName()));
        }
        arguments.addAll(command);
        return arguments.stream().map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"').collect(Collectors.joining("\n"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
