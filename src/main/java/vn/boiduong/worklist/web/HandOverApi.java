package vn.boiduong.worklist.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.worklist.HandOver;
import vn.boiduong.worklist.HandedOver;

/** Gives a task somebody has taken to a colleague, and tells what was given so. */
@RestController
@RequestMapping("/api/v1")
class HandOverApi {

    private final HandOver handOver;

    HandOverApi(HandOver handOver) {
        this.handOver = handOver;
    }

    @PostMapping("/tasks/{taskId}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable String taskId, @RequestBody HandOver.Given given) {
        handOver.give(taskId, given);
    }

    /** Whom the current person may give the task to. */
    @GetMapping("/tasks/{taskId}/hand-over")
    List<HandOver.Candidate> candidates(@PathVariable String taskId) {
        return handOver.candidates(taskId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/hand-overs")
    List<HandedOver> recorded() {
        return handOver.recorded();
    }
}
