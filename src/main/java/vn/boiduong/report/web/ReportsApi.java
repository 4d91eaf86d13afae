package vn.boiduong.report.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.calendar.Days;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** What is done about the own agency's reports besides their tasks: asking for one out of turn, cancelling it, and closing a silent unit. */
@RestController
@RequestMapping("/api/v1/reports/{year}")
class ReportsApi {

    private final ReportService reports;
    private final UnitReportService units;
    private final Actors actors;

    ReportsApi(ReportService reports, UnitReportService units, Actors actors) {
        this.reports = reports;
        this.units = units;
        this.actors = actors;
    }

    /** Without {@code unitsDueOn} the units get the policy's days. */
    record OutOfTurn(String topic, String unitsDueOn) {

        ReportService.OnCall asked() {
            return new ReportService.OnCall(topic, Optional.ofNullable(unitsDueOn).filter(day -> !day.isBlank())
                    .map(day -> Days.read("unitsDueOn", Wording.of("report.unitsDueOn"), day)));
        }
    }

    record Started(String report) {
    }

    record Closing(String reason) {
    }

    @PostMapping("/adhoc")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@PathVariable int year, @RequestBody OutOfTurn outOfTurn) {
        Actor actor = actors.current();
        return new Started(reports.startOnCall(new AgencyYear(actor.agency(), year), outOfTurn.asked(), actor));
    }

    @PostMapping("/adhoc/{number}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable int year, @PathVariable int number, @RequestBody Closing cancellation) {
        Actor actor = actors.current();
        reports.cancelOnCall(ReportService.onCallKey(new AgencyYear(actor.agency(), year), number), cancellation.reason(), actor);
    }

    @PostMapping("/units/{unit}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable int year, @PathVariable String unit, @RequestBody Closing closing) {
        Actor actor = actors.current();
        units.closeForSilentUnit(new AgencyYear(actor.agency(), year).key(), unit, closing.reason(), actor);
    }

    @PostMapping("/adhoc/{number}/units/{unit}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable int year, @PathVariable int number, @PathVariable String unit, @RequestBody Closing closing) {
        Actor actor = actors.current();
        units.closeForSilentUnit(ReportService.onCallKey(new AgencyYear(actor.agency(), year), number), unit, closing.reason(), actor);
    }
}
