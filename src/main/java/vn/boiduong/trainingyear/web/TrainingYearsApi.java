package vn.boiduong.trainingyear.web;

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
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.trainingyear.TrainingYears;
import vn.boiduong.trainingyear.YearLine;

/** The years of the own agency at a glance, starting and cancelling one, and closing the dissemination of a silent unit. */
@RestController
@RequestMapping("/api/v1/training-years")
class TrainingYearsApi {

    private final TrainingYearService years;
    private final TrainingYears overview;
    private final DisseminationService dissemination;
    private final Actors actors;

    TrainingYearsApi(TrainingYearService years, TrainingYears overview, DisseminationService dissemination, Actors actors) {
        this.years = years;
        this.overview = overview;
        this.dissemination = dissemination;
        this.actors = actors;
    }

    record Start(int year) {
    }

    record Started(String trainingYear) {
    }

    record Reason(String reason) {
    }

    /** One line a year, the latest first. */
    @GetMapping
    List<YearLine> overview() {
        Actor actor = actors.current();
        return overview.overview(actor.agency(), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@RequestBody Start start) {
        Actor actor = actors.current();
        return new Started(years.start(actor.agency(), start.year(), actor));
    }

    @PostMapping("/{year}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable int year, @RequestBody Reason reason) {
        Actor actor = actors.current();
        years.cancel(actor.agency(), year, reason.reason(), actor);
    }

    @PostMapping("/{year}/units/{unit}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable int year, @PathVariable String unit, @RequestBody Reason reason) {
        Actor actor = actors.current();
        dissemination.closeForSilentUnit(new AgencyYear(actor.agency(), year).key(), unit, reason.reason(), actor);
    }
}
