package vn.boiduong.history.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.history.CaseLine;
import vn.boiduong.history.CaseTitles;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

/** Cases in words where only their ids are known, as in Cockpit. */
@RestController
class CaseTitlesApi {

    private static final int MOST = 200;

    private final CaseTitles titles;
    private final Actors actors;

    CaseTitlesApi(CaseTitles titles, Actors actors) {
        this.titles = titles;
        this.actors = actors;
    }

    /** Names of cases of the own agency, running or ended, at most 200 at once; {@code agency} is its name, null for whoever is of none. */
    @GetMapping("/api/v1/cases/titles")
    Titles titles(@RequestParam List<String> ids) {
        Actor actor = actors.current();
        return new Titles(titles.agency(actor), titles.of(ids.stream().limit(MOST).toList(), actor));
    }

    record Titles(String agency, List<CaseLine> cases) {
    }
}
