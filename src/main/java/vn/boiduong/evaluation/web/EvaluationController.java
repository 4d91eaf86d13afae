package vn.boiduong.evaluation.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.DossierService;
import vn.boiduong.evaluation.EvaluationDossier;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.CourseOfficer;

/** An evaluation's result, how it came about, and objections to it. */
@RestController
@RequestMapping("/api/v1/evaluations/{course}/{officer}")
class EvaluationController {

    private final DossierService dossiers;
    private final DisputeService disputes;
    private final Actors actors;

    EvaluationController(DossierService dossiers, DisputeService disputes, Actors actors) {
        this.dossiers = dossiers;
        this.disputes = disputes;
        this.actors = actors;
    }

    /** What the person judged does not agree with. */
    record NewObjection(String objection) {
    }

    @GetMapping
    EvaluationDossier read(@PathVariable String course, @PathVariable String officer) {
        return dossiers.of(new CourseOfficer(course, officer), actors.current());
    }

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(@PathVariable String course, @PathVariable String officer, @RequestBody NewObjection objection) {
        disputes.object(new CourseOfficer(course, officer), objection.objection(), actors.current());
    }
}
