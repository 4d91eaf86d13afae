package vn.boiduong.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the counting of concerns promises on every database. */
abstract class ConcernNumbersContract {

    private static final int AT_ONCE = 6;
    private static final int EACH = 5;

    @Autowired
    private ConcernNumbers numbers;
    @Autowired
    private PlatformTransactionManager transactions;

    /** Every third one is not kept after all; its number goes to whoever comes next. */
    @Test
    void leavesNoGapWhenManyAskAtOnceAndSomeAreNotKept() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<List<Integer>>> all = people.invokeAll(IntStream.range(0, AT_ONCE).<Callable<List<Integer>>>mapToObj(
                person -> () -> raiseSome()).toList());
        people.shutdown();

        List<Integer> kept = new ArrayList<>();
        for (Future<List<Integer>> one : all) {
            kept.addAll(one.get());
        }
        assertThat(kept.stream().sorted()).containsExactlyElementsOf(IntStream.rangeClosed(1, kept.size()).boxed().toList());
    }

    private List<Integer> raiseSome() {
        List<Integer> kept = new ArrayList<>();
        for (int turn = 0; turn < EACH; turn++) {
            boolean keep = turn % 3 != 2;
            int number = new TransactionTemplate(transactions).execute(status -> {
                int next = numbers.next("NH").number();
                if (!keep) {
                    status.setRollbackOnly();
                }
                return next;
            });
            if (keep) {
                kept.add(number);
            }
        }
        return kept;
    }

    @Test
    void countsEachAgencyByItself() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThat(transaction.<ConcernNumber>execute(status -> numbers.next("A"))).isEqualTo(new ConcernNumber("A", 1));
        assertThat(transaction.<ConcernNumber>execute(status -> numbers.next("B"))).isEqualTo(new ConcernNumber("B", 1));
        assertThat(transaction.<ConcernNumber>execute(status -> numbers.next("A")).key()).isEqualTo("A/C-2");
        assertThat(ConcernNumber.ofKey("A/C-2")).isEqualTo(new ConcernNumber("A", 2));
    }
}
