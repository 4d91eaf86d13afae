package vn.boiduong.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web side and without a job executor, for a command to work with. */
final class Product {

    /** Parts of the engine's starter that take a web server for granted. */
    private static final List<String> WEB_SIDE = List.of(
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration");

    private final Class<?> application;
    private final List<String> properties;

    Product(Class<?> application, List<String> properties) {
        this.application = application;
        this.properties = properties;
    }

    /** Starts it; properties given on the command line go before these. The caller closes it. */
    ConfigurableApplicationContext start(Map<String, Object> ofCommand) {
        Map<String, Object> defaults = new HashMap<>(Map.of(
                "camunda.bpm.process-engine-name", "command",
                "camunda.bpm.job-execution.enabled", "false",
                "spring.autoconfigure.exclude", String.join(",", WEB_SIDE),
                "logging.level.root", "OFF"));
        defaults.putAll(ofCommand);
        defaults.keySet().removeIf(name -> properties.stream().anyMatch(given -> given.startsWith("--" + name + "=")));
        String[] args = Stream.concat(
                defaults.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()),
                properties.stream()).toArray(String[]::new);
        return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false).run(args);
    }
}
