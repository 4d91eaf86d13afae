package vn.boiduong.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers until the end of the transaction what was read in it: one completed task asks a dozen times who somebody is. Whoever
 * changes what is read so, or waits for a lock in order to read anew, lets it be forgotten. Without a transaction nothing is kept.
 */
@Component
public class ReadOnce {

    /** Belongs to the transaction: suspended, resumed and dropped with it. */
    private static final class Memory implements TransactionSynchronization {

        private final Map<Object, Object> read = new HashMap<>();
    }

    /** What was read under this key in the current transaction, else what is read now. */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Supplier<T> reader) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reader.get();
        }
        Map<Object, Object> read = memory().read;
        Object known = read.get(key);
        if (known == null) {
            known = reader.get();
            read.put(key, known);
        }
        return (T) known;
    }

    /** The next reading goes to the tables again. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            memory().read.clear();
        }
    }

    private static Memory memory() {
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(Memory.class::isInstance).map(Memory.class::cast)
                .findFirst().orElseGet(ReadOnce::begun);
    }

    private static Memory begun() {
        Memory memory = new Memory();
        TransactionSynchronizationManager.registerSynchronization(memory);
        return memory;
    }
}
