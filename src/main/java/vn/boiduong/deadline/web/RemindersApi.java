package vn.boiduong.deadline.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.deadline.RemindedTask;
import vn.boiduong.deadline.ReminderLog;

/** Who was reminded of open tasks, and to whom they went up. */
@RestController
@RequestMapping("/api/v1")
class RemindersApi {

    private static final int LARGEST = 200;

    private final ReminderLog log;

    RemindersApi(ReminderLog log) {
        this.log = log;
    }

    @GetMapping("/tasks/{taskId}/reminders")
    RemindedTask ofTask(@PathVariable String taskId) {
        return log.of(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/reminders")
    List<RemindedTask> all(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return log.all(Math.max(0, page), Math.max(1, Math.min(size, LARGEST)));
    }
}
