package vn.boiduong.survey.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.survey.SurveyService;

/** What is done in the survey of the own agency besides its tasks: an officer's wish, and closing a silent unit. */
@RestController
@RequestMapping("/api/v1/surveys/{year}")
class SurveysApi {

    private final SurveyService surveys;
    private final Actors actors;

    SurveysApi(SurveyService surveys, Actors actors) {
        this.surveys = surveys;
        this.actors = actors;
    }

    record Wish(String wish) {
    }

    record Closing(String reason) {
    }

    /** Replaces the own wish; an empty one takes it back. */
    @PutMapping("/wish")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wish(@PathVariable int year, @RequestBody Wish wish) {
        Actor actor = actors.current();
        surveys.wish(new AgencyYear(actor.agency(), year).key(), wish.wish(), actor);
    }

    @PostMapping("/units/{unit}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable int year, @PathVariable String unit, @RequestBody Closing closing) {
        Actor actor = actors.current();
        surveys.closeForSilentUnit(new AgencyYear(actor.agency(), year).key(), unit, closing.reason(), actor);
    }
}
