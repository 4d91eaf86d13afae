package vn.boiduong.ranking.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.ranking.RankingSheets;
import vn.boiduong.shared.AgencyYear;

/** The year's ranking, and objections to it while it is provisional. */
@RestController
@RequestMapping("/api/v1/rankings/{agency}/{year}")
class RankingController {

    private final RankingSheets sheets;
    private final ObjectionService objections;
    private final Actors actors;

    RankingController(RankingSheets sheets, ObjectionService objections, Actors actors) {
        this.sheets = sheets;
        this.objections = objections;
        this.actors = actors;
    }

    /** What the person does not agree with in the own line. */
    record NewObjection(String reason) {
    }

    @GetMapping
    RankingSheet read(@PathVariable String agency, @PathVariable int year) {
        return sheets.read(new AgencyYear(agency, year), actors.current());
    }

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(@PathVariable String agency, @PathVariable int year, @RequestBody NewObjection objection) {
        objections.object(new AgencyYear(agency, year), objection.reason(), actors.current());
    }
}
