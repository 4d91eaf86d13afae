package vn.boiduong.engine;

import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.boiduong.shared.RuleViolation;

/**
 * A process variable with its type. Only scalars exist: the engine would silently store anything else as a serialised
 * Java object, which no one can read two years later.
 */
public final class ProcessVariable<T> {

    private static final Set<Class<?>> SCALARS = Set.of(String.class, Boolean.class, Integer.class, Long.class, Date.class);

    private final String name;
    private final Class<T> type;

    private ProcessVariable(String name, Class<T> type) {
        if (!SCALARS.contains(type)) {
            throw new IllegalArgumentException(name + ": not a scalar type: " + type);
        }
        this.name = name;
        this.type = type;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> whole(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    /** An amount of money in đồng, or another large whole number. */
    public static ProcessVariable<Long> amount(String name) {
        return new ProcessVariable<>(name, Long.class);
    }

    public static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class);
    }

    public String name() {
        return name;
    }

    /** The value; a missing one is a fault of the model and fails loudly. */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable missing: " + name));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).flatMap(value -> ScalarInput.read(name, value, type));
    }

    /**
     * What a form submitted, not kept in the process: it belongs to the record from here on. Blank text counts as absent.
     *
     * @throws RuleViolation in this field when the submitted value is of another type
     */
    public Optional<T> take(VariableScope scope) {
        Optional<T> value = find(scope);
        if (!isPassing(scope)) {
            scope.removeVariable(name);
        }
        return value;
    }

    /** An equal value is not written again: each write is a row of history. What a form handed over is answered in its place. */
    public void set(VariableScope scope, T value) {
        if (isPassing(scope)) {
            scope.setVariable(name, Variables.untypedValue(value, true));
        } else if (!value.equals(scope.getVariable(name))) {
            scope.setVariable(name, value);
        }
    }

    /** Whether the value ends with the transaction ({@link FormInput}). */
    private boolean isPassing(VariableScope scope) {
        TypedValue value = scope.getVariableTyped(name);
        return value != null && value.isTransient();
    }

    /** The variable with a value, to start or to tell a case. */
    public Assignment with(T value) {
        return new Assignment(name, value);
    }

    /** A variable's name with its value. */
    public record Assignment(String name, Object value) {
    }
}
