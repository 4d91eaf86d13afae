package vn.boiduong.concern.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.concern.Concern;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.concern.ConcernStatus;
import vn.boiduong.identity.Actors;

/** Raising a concern, and one's own concerns with their answers. */
@RestController
@RequestMapping("/api/v1/concerns")
class ConcernsApi {

    private final ConcernService concerns;
    private final Actors actors;

    ConcernsApi(ConcernService concerns, Actors actors) {
        this.concerns = concerns;
        this.actors = actors;
    }

    record Question(String question) {
    }

    record Raised(String number) {
    }

    /** {@code answer} and {@code answeredOn} are null until it is answered. */
    record OwnConcern(String number, ConcernStatus status, LocalDate raisedOn, String question, String answer, LocalDate answeredOn) {

        static OwnConcern of(Concern concern) {
            return new OwnConcern(concern.number().key(), concern.status(), concern.raisedOn(), concern.question(),
                    concern.isOpen() ? null : concern.answer(), concern.isOpen() ? null : concern.answeredOn());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Raised raise(@RequestBody Question question) {
        return new Raised(concerns.raise(question.question(), actors.current()).key());
    }

    @GetMapping
    List<OwnConcern> mine() {
        return concerns.raisedBy(actors.current()).stream().map(OwnConcern::of).toList();
    }
}
