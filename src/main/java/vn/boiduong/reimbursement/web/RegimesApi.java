package vn.boiduong.reimbursement.web;

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
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.reimbursement.RegimeTable;
import vn.boiduong.reimbursement.RegimeVersions;

/** Versions of the rules on paying back, for everyone to read; hr and the administrator enter the next one. */
@RestController
@RequestMapping("/api/v1/reimbursements/regimes")
class RegimesApi {

    private final RegimeTable regimes;
    private final RegimeVersions versions;
    private final Actors actors;

    RegimesApi(RegimeTable regimes, RegimeVersions versions, Actors actors) {
        this.regimes = regimes;
        this.versions = versions;
        this.actors = actors;
    }

    /** The versions as which one document was entered, one for each type of person it names. */
    record Entered(List<Long> regimes) {
    }

    /** Those in use, past ones too, the newest first; articles only where they differ from the shipped table's. */
    @GetMapping
    List<Regime> versions() {
        return regimes.of(actors.current().agency());
    }

    /** One of them with every article. */
    @GetMapping("/{id}")
    Regime read(@PathVariable long id) {
        return regimes.one(actors.current().agency(), id);
    }

    /** Everything of the form is checked and nothing is kept. */
    @PostMapping("/preview")
    RegimeVersions.Reach preview(@RequestBody RegimeForm version) {
        Actor actor = actors.current();
        versions.requireEditor(actor);
        return versions.preview(version.read(actor.agency()), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@RequestBody RegimeForm version) {
        Actor actor = actors.current();
        versions.requireEditor(actor);
        return new Entered(versions.enter(version.read(actor.agency()), actor));
    }
}
