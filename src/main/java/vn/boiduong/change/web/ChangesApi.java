package vn.boiduong.change.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeService;
import vn.boiduong.change.Effect;
import vn.boiduong.change.Outcome;
import vn.boiduong.change.RecordedChange;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Wording;

/** What happened in mid-year: shown before, made, read afterwards. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangesApi {

    private final ChangeService changes;
    private final Actors actors;

    ChangesApi(ChangeService changes, Actors actors) {
        this.changes = changes;
        this.actors = actors;
    }

    /** {@code mark} is sent back with the change, so that nothing else is done than was shown. */
    record Shown(Wording headline, List<Effect> effects, String mark) {

        static Shown of(Outcome outcome) {
            return new Shown(outcome.headline(), outcome.effects(), outcome.mark());
        }
    }

    @GetMapping
    List<RecordedChange> recorded() {
        return changes.recorded(actors.current());
    }

    /** Changes nothing. */
    @PostMapping("/preview")
    Shown preview(@RequestBody Change change) {
        return Shown.of(changes.preview(change, actors.current()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown make(@RequestBody Change change, @RequestParam(required = false) String mark) {
        return Shown.of(changes.apply(change, mark, actors.current()));
    }
}
