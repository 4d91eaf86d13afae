package vn.boiduong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.boiduong.history.CaseLine;

/**
 * One case as the board shows it: what it is about, every step it stands at, the most urgent first, and what failed; {@code retryable}
 * where the reader may let that run again; {@code courseOver} is the last day of the course of a nomination that can send nobody any more, else null.
 */
public record BoardLine(CaseLine itself, String code, List<Step> steps, List<Failed> failed, boolean retryable, LocalDate courseOver) {

    /** At most so many of the steps, for a list: a round per unit has many; all that were asked for, however many. */
    public List<Step> shown(BoardSearch search, int most) {
        if (search.asksForSteps()) {
            return steps.stream().filter(search::asksFor).toList();
        }
        return steps.size() > most ? steps.subList(0, most) : steps;
    }

    /** The day the case waits for at the step of this name, null where it waits for none. */
    public LocalDate until(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).map(Step::until).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The same with the steps first that fit. */
    BoardLine first(Predicate<Step> wanted) {
        return new BoardLine(itself, code, Stream.concat(steps.stream().filter(wanted), steps.stream().filter(wanted.negate())).toList(), failed, retryable, courseOver);
    }

    /**
     * A step the case is at; {@code id} is the diagram's. {@code work} is what somebody has to do there, null where nobody has to; {@code until} is the day a case
     * waits for, null where none is set.
     */
    public record Step(String id, String name, LocalDate since, LocalDate until, Work work) {
    }

    /**
     * An open task: whose part of a round it is, who has it, until when. {@code unit}, a code with its name,
     * {@code handedOver}, how it came to its holder or why to this role, and {@code dueOn} may be null; {@code told} says of
     * whom was reminded and told above; {@code act} what the reader may do.
     */
    public record Work(String taskId, String unit, String unitName, String holder, String handedOver, LocalDate dueOn, String due, boolean overdue, List<String> told, Acts act) {
    }

    /** {@code own} where it is one person's task alone: it passes to nobody, and hr is told what to do instead. */
    public record Acts(boolean remind, boolean handOver, boolean close, boolean own) {

        public boolean any() {
            return remind || handOver || close || own;
        }
    }

    /**
     * A job that was given up; {@code inCase} is where it failed, which may be a case this one opened, and {@code job} what is run again.
     */
    public record Failed(String job, String inCase, String step, String sentence, Instant since) {
    }
}
