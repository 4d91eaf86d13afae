package vn.boiduong.worklist.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.worklist.WorkItem;
import vn.boiduong.worklist.Worklist;

/** Own open tasks, and what the form of one of them shows. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private final Worklist worklist;

    TasksApi(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping
    List<WorkItem> mine() {
        return worklist.mine();
    }

    @GetMapping("/{taskId}/context")
    Object context(@PathVariable String taskId) {
        return worklist.context(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
