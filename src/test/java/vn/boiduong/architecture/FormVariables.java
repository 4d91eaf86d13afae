package vn.boiduong.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.boiduong.engine.ProcessVariable;

/** Which human task has which form, and which variables the code and the diagrams know. */
final class FormVariables {

    /** Given by our own code with a message and read by a record step: in no form and in no expression. */
    private static final Set<String> GIVEN_WITH_A_MESSAGE = Set.of("objectionId");

    private static final String EMBEDDED = "embedded:/forms/";

    private FormVariables() {
    }

    static Collection<BpmnModelInstance> models() {
        return Arrays.stream(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"))).sorted()
                .map(Bpmn::readModelFromFile).toList();
    }

    static String processOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    static Stream<UserTask> userTasks(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream();
    }

    /** The name of a task's form: its file name without the ending. */
    static String formOf(UserTask task) {
        String embedded = task.getCamundaFormKey();
        if (embedded == null) {
            return task.getCamundaFormRef();
        }
        if (!embedded.startsWith(EMBEDDED) || !embedded.endsWith(".html")) {
            throw new AssertionError(task.getId() + ": not one of our forms: " + embedded);
        }
        return embedded.substring(EMBEDDED.length(), embedded.length() - ".html".length());
    }

    /** What the task's property {@code formVariables} names. */
    static Set<String> namedAt(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream()).filter(property -> property.getCamundaName().equals("formVariables"))
                .flatMap(property -> Stream.of(property.getCamundaValue().split(" "))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Does an expression of the diagram read the variable? */
    static boolean usedIn(BpmnModelInstance model, String variable) {
        return GIVEN_WITH_A_MESSAGE.contains(variable)
                || Pattern.compile("\\$\\{" + variable + "\\b").matcher(Bpmn.convertToString(model)).find();
    }

    /** The package a process belongs to. */
    static String featureOf(BpmnModelInstance model) {
        return processOf(model).replace("-", "");
    }

    /** The variables the {@code *Model} class of each feature declares, by its package. */
    static Map<String, Set<String>> declared() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:vn/boiduong/*/process/*Model.class"))
                    .map(FormVariables::load).collect(Collectors.toMap(FormVariables::featureOf, FormVariables::variablesOf));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(Resource classFile) {
        String path = classFile.getDescription().replace('\\', '/');
        try {
            return Class.forName(path.substring(path.indexOf("vn/boiduong/"), path.indexOf(".class")).replace('/', '.'));
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(path, gone);
        }
    }

    private static String featureOf(Class<?> model) {
        return model.getPackageName().replaceFirst("^vn\\.boiduong\\.(\\w+)\\.process$", "$1");
    }

    private static Set<String> variablesOf(Class<?> model) {
        return Arrays.stream(model.getDeclaredFields()).filter(field -> !field.isSynthetic()).map(FormVariables::constant)
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(ProcessVariable.class::isInstance).map(value -> ((ProcessVariable<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object constant(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
