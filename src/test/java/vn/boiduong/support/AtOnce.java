package vn.boiduong.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets people act in the same moment, each in a thread of his own. */
public final class AtOnce {

    private AtOnce() {
    }

    /** Starts all acts together; gives {@code done}, or what refused the act, in the order of the acts. */
    public static List<String> run(List<Runnable> acts) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<String>> running = acts.stream().map(act -> people.submit(() -> {
                start.await();
                act.run();
                return "done";
            })).toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(outcome(one));
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }

    private static String outcome(Future<String> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException refused) {
            return refused.getCause().getClass().getSimpleName() + ": " + refused.getCause().getMessage();
        }
    }
}
