package vn.boiduong.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An engine set up by the same application.yaml and the same plug-ins as the product's, with the two diagrams as they stand in
 * {@code processes/}: every node, timer and input parameter, but steps that do nothing and expressions that answer constants.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class})
class BareEngine {

    private static final List<String> DIAGRAMS = List.of("participation", "evaluation");
    private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    static ConfigurableApplicationContext start(CountedDataSource database, ApplicationContext product) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BareEngine.class).web(WebApplicationType.NONE)
                .properties(Map.of("camunda.bpm.process-engine-name", "bare", "spring.jmx.enabled", "false"))
                .initializers(fresh -> furnish(fresh.getBeanFactory(), database, product))
                .run("--camunda.bpm.job-execution.enabled=false", "--camunda.bpm.deployment-resource-pattern=classpath*:none/*",
                        "--spring.main.banner-mode=off");
        deploy(context.getBean(ProcessEngine.class));
        return context;
    }

    private static void furnish(ConfigurableListableBeanFactory beans, CountedDataSource database, ApplicationContext product) {
        beans.registerSingleton("dataSource", database);
        product.getBeansOfType(ProcessEnginePlugin.class).forEach((name, plugin) -> {
            if (plugin.getClass().getName().startsWith("vn.boiduong.")) {
                beans.registerSingleton(name, plugin);
            }
        });
        beans.registerSingleton("deadlines", new BareAnswers.Deadlines());
        beans.registerSingleton("caseText", new BareAnswers.CaseText());
        beans.registerSingleton("participationReviewers", new BareAnswers.Reviewers());
        Map<String, JavaDelegate> steps = BareAnswers.steps();
        DIAGRAMS.stream().flatMap(diagram -> STEP.matcher(text(diagram)).results()).map(step -> step.group(1)).distinct()
                .forEach(step -> beans.registerSingleton(step, steps.getOrDefault(step, execution -> { })));
    }

    private static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        DIAGRAMS.forEach(diagram -> deployment.addString(diagram + ".bpmn", text(diagram)));
        deployment.deploy();
    }

    private static String text(String diagram) {
        try {
            return Files.readString(Path.of("processes", diagram + ".bpmn"), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
