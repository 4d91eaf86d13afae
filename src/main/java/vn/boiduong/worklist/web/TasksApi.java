package vn.boiduong.worklist.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.worklist.TaskCard;
import vn.boiduong.worklist.TaskCards;
import vn.boiduong.worklist.WorkItem;
import vn.boiduong.worklist.Worklist;

/** Own open tasks, and what the form of one of them shows. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private static final int MOST = 100;

    private final Worklist worklist;
    private final TaskCards cards;

    TasksApi(Worklist worklist, TaskCards cards) {
        this.worklist = worklist;
        this.cards = cards;
    }

    @GetMapping
    List<WorkItem> mine() {
        return worklist.mine();
    }

    /** What Tasklist puts on the cards of these tasks, at most 100 at once; of a task the person does not see there is nothing. */
    @GetMapping("/cards")
    List<TaskCard> cards(@RequestParam List<String> ids) {
        return cards.of(ids.stream().limit(MOST).toList());
    }

    @GetMapping("/{taskId}/context")
    Object context(@PathVariable String taskId) {
        return worklist.context(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
