package vn.boiduong.participation.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.HoursExemption;
import vn.boiduong.participation.HoursExemptions;

/** Exemptions from the yearly target of hours, recorded by hr. */
@RestController
@RequestMapping("/api/v1/hours-exemptions/{year}")
class HoursExemptionsApi {

    private final HoursExemptions exemptions;
    private final Actors actors;

    HoursExemptionsApi(HoursExemptions exemptions, Actors actors) {
        this.exemptions = exemptions;
        this.actors = actors;
    }

    record Reason(String reason) {
    }

    @GetMapping
    List<HoursExemption> read(@PathVariable int year) {
        return exemptions.read(year, actors.current());
    }

    @PutMapping("/{officer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exempt(@PathVariable int year, @PathVariable String officer, @RequestBody Reason reason) {
        exemptions.exempt(officer, year, reason.reason(), actors.current());
    }

    @PostMapping("/{officer}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable int year, @PathVariable String officer, @RequestBody Reason reason) {
        exemptions.end(officer, year, reason.reason(), actors.current());
    }
}
