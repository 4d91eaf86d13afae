package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.access.SignInGuard.FAILURES_AT_AN_ADDRESS;
import static vn.boiduong.access.SignInGuard.FAILURES_OF_AN_ADDRESS;
import static vn.boiduong.access.SignInGuard.FAILURES_OF_A_PERSON;
import static vn.boiduong.access.SignInGuard.LOCK;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class SignInGuardTests {

    private static final String HERE = "10.0.0.1";

    @Autowired
    private SignInFailureTable failures;

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private SignInGuard guard;

    @BeforeEach
    void guard() {
        guard = new SignInGuard(failures, () -> now);
    }

    @Test
    void locksAPersonAtAnAddressUntilTheLockIsOver() {
        fail("A1", HERE, FAILURES_AT_AN_ADDRESS);

        assertThat(guard.attempt("A1", HERE)).hasValue(now.plus(LOCK));
        assertThat(guard.attempt("a1", HERE)).as("however it is typed").isPresent();
        assertThat(guard.attempt("A1", "10.0.0.2")).as("from elsewhere").isEmpty();
        assertThat(guard.attempt("B1", HERE)).as("someone else").isEmpty();

        now = now.plus(LOCK).plusSeconds(1);
        assertThat(guard.attempt("A1", HERE)).isEmpty();
    }

    @Test
    void locksAPersonEverywhereAfterFailuresFromManyAddresses() {
        for (int i = 0; i < FAILURES_OF_A_PERSON; i++) {
            guard.attempt("A1", "10.0.1." + i);
        }

        assertThat(guard.attempt("A1", "10.0.2.1")).isPresent();
    }

    @Test
    void locksAnAddressAfterFailuresOfManyNames() {
        for (int i = 0; i < FAILURES_OF_AN_ADDRESS; i++) {
            guard.attempt("N" + i, HERE);
        }

        assertThat(guard.attempt("A1", HERE)).isPresent();
        assertThat(guard.attempt("A1", "10.0.0.2")).isEmpty();
    }

    @Test
    void aRightPasswordForgivesThePersonAndIsNoFailureOfTheAddress() {
        for (int i = 0; i < 3 * FAILURES_OF_AN_ADDRESS; i++) {
            assertThat(guard.attempt("A1", HERE)).isEmpty();
            guard.succeeded("A1", HERE);
        }
    }

    @Test
    void failuresLongAgoDoNotAddUp() {
        for (int i = 0; i < 3 * FAILURES_AT_AN_ADDRESS; i++) {
            assertThat(guard.attempt("A1", HERE)).isEmpty();
            now = now.plus(LOCK).plusSeconds(1);
        }
    }

    @Test
    void guessesAtOnceAreNoMoreThanGuessesInARow() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> guesses = Stream.generate(() -> (Callable<Boolean>) () -> guard.attempt("A1", HERE).isEmpty())
                    .limit(40).toList();
            long checked = 0;
            for (var answer : guessers.invokeAll(guesses)) {
                checked += answer.get() ? 1 : 0;
            }
            assertThat(checked).isBetween(1L, (long) FAILURES_AT_AN_ADDRESS);
        } finally {
            guessers.shutdown();
        }
    }

    private void fail(String person, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guard.attempt(person, address)).isEmpty();
        }
    }
}
