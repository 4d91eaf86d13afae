package vn.boiduong.nomination.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.CoveredPost;
import vn.boiduong.nomination.CoveredPosts;
import vn.boiduong.nomination.NominationPlaces;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.nomination.NominationState;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Where a nomination stands, and what people do about it beside their tasks. */
@RestController
@RequestMapping("/api/v1/nominations")
class NominationsApi {

    private final NominationReader nominations;
    private final NominationRounds rounds;
    private final NominationPlaces places;
    private final CoveredPosts covers;
    private final Actors actors;

    NominationsApi(NominationReader nominations, NominationRounds rounds, NominationPlaces places, CoveredPosts covers,
                   Actors actors) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.places = places;
        this.covers = covers;
        this.actors = actors;
    }

    record Reason(String reason) {
    }

    record NewCover(String officer, LocalDate firstDay, LocalDate lastDay, String reason) {
    }

    record CoverEnding(LocalDate from, String reason) {
    }

    @GetMapping("/{course}")
    NominationState read(@PathVariable String course) {
        return nominations.read(course, actors.current());
    }

    /** Hr ends the round of a unit that stays silent. */
    @PostMapping("/{course}/rounds/{unit}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String course, @PathVariable String unit, @RequestBody Reason reason) {
        rounds.closeSilent(course, unit, reason.reason(), actors.current());
    }

    /** Gives a seat back before the decision. */
    @PostMapping("/{course}/names/{officer}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String course, @PathVariable String officer, @RequestBody Reason reason) {
        if (!places.withdraw(new CourseOfficer(course, officer), reason.reason(), actors.current())) {
            throw new RuleViolation("nomination.nothingToWithdraw");
        }
    }

    /** Someone else fills the post of a long absent officer. */
    @PostMapping("/covered-posts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cover(@RequestBody NewCover cover) {
        covers.cover(new CoveredPost(cover.officer(), cover.firstDay(), cover.lastDay()), cover.reason(), actors.current());
    }

    /** Covers in force or to come. */
    @GetMapping("/covered-posts")
    List<CoveredPosts.Line> covered() {
        Actor actor = actors.current();
        if (!actor.follows()) {
            actor.require(Role.HR, actor.agency());
        }
        return covers.standing(actor.agency());
    }

    /** A cover ends before its day; {@code from} is the first day on which the holder counts as away again. */
    @PostMapping("/covered-posts/{officer}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endCover(@PathVariable String officer, @RequestBody CoverEnding ending) {
        covers.end(officer, ending.from(), ending.reason(), actors.current());
    }
}
