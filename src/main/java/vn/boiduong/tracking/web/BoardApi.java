package vn.boiduong.tracking.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.identity.Actors;
import vn.boiduong.tracking.Board;
import vn.boiduong.tracking.BoardLine;
import vn.boiduong.tracking.BoardPage;
import vn.boiduong.tracking.BoardSearch;
import vn.boiduong.tracking.CaseActs;
import vn.boiduong.tracking.Summaries;
import vn.boiduong.tracking.Summary;

/** The tracking board: what runs in numbers, cases with where they stand, reminding now, and running a failed job again. */
@RestController
@RequestMapping("/api/v1")
class BoardApi {

    private static final int LARGEST = 200;

    private final Board board;
    private final Summaries summaries;
    private final CaseActs acts;
    private final Actors actors;

    BoardApi(Board board, Summaries summaries, CaseActs acts, Actors actors) {
        this.board = board;
        this.summaries = summaries;
        this.acts = acts;
        this.actors = actors;
    }

    @GetMapping("/cases/summary")
    Summary summary() {
        return summaries.of(actors.current());
    }

    /** The fields of the page {@code /theo-doi}; {@code tiep} is the {@code next} of the page before. */
    @GetMapping("/cases")
    BoardPage cases(@RequestParam Map<String, String> fields, @RequestParam(defaultValue = "50") int size) {
        return board.find(new BoardSearch(fields.get("quyTrinh"), fields.get("khoa"), fields.get("donVi"), fields.get("nguoi"), fields.get("nam"),
                fields.get("tinhTrang"), fields.get("buoc"), fields.get("tiep")), Math.max(1, Math.min(size, LARGEST)), actors.current());
    }

    @GetMapping("/cases/{id}")
    BoardLine one(@PathVariable String id) {
        return board.one(id, actors.current()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** {@code names} are those who were told. */
    record Reminded(String names) {
    }

    @PostMapping("/tasks/{taskId}/reminders")
    Reminded remind(@PathVariable String taskId) {
        return new Reminded(acts.remind(taskId, actors.current()));
    }

    /** {@code step} is what is tried again. */
    record Retried(String step) {
    }

    @PostMapping("/failed-jobs/{job}/retry")
    Retried retry(@PathVariable String job) {
        return new Retried(acts.retry(job, actors.current()));
    }
}
