package vn.boiduong.rehearsal;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.ActingAs;

/** Completes a task as its person would, through the same engine call and with that person's rights. */
@Component
class Stagehand {

    private final CaseTasks tasks;
    private final Cast cast;
    private final ActingAs actingAs;
    private final OfficeClock clock;

    Stagehand(CaseTasks tasks, Cast cast, ActingAs actingAs, OfficeClock clock) {
        this.tasks = tasks;
        this.cast = cast;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /** Completes the task when the script has an answer to it; says whether it did. */
    boolean complete(OpenTask task, Answers answers) {
        return answers.to(task, clock.today()).map(values -> complete(task, values)).orElse(false);
    }

    boolean complete(OpenTask task, Map<String, Object> values) {
        return actingAs.call(cast.actorFor(task, values), () -> {
            tasks.complete(task.id(), values);
            return true;
        });
    }
}
