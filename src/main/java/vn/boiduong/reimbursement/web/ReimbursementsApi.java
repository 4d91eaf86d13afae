package vn.boiduong.reimbursement.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.reimbursement.LocalRules;
import vn.boiduong.reimbursement.ReimbursementOpenings;
import vn.boiduong.shared.CourseOfficer;

/** Opening a case by hr's decision, and the agency's local rule, each with a look at it before. */
@RestController
@RequestMapping("/api/v1/reimbursements")
class ReimbursementsApi {

    private final ReimbursementOpenings openings;
    private final LocalRules localRules;
    private final Actors actors;

    ReimbursementsApi(ReimbursementOpenings openings, LocalRules localRules, Actors actors) {
        this.openings = openings;
        this.localRules = localRules;
        this.actors = actors;
    }

    record Asked(String course, String officer, String reason) {

        CourseOfficer id() {
            return new CourseOfficer(course == null ? "" : course, officer == null ? "" : officer);
        }
    }

    record Opened(String reimbursement) {
    }

    /** Who left early or did not pass, and has no case yet. */
    @GetMapping("/concerned")
    List<OpeningView> concerned() {
        return openings.concerned(actors.current()).stream().map(OpeningView::of).toList();
    }

    /** Changes nothing. */
    @PostMapping("/preview")
    OpeningView preview(@RequestBody Asked asked) {
        return OpeningView.of(openings.preview(asked.id(), actors.current()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody Asked asked) {
        openings.open(asked.id(), asked.reason(), actors.current());
        return new Opened(asked.id().key());
    }

    /** Changes nothing. */
    @PostMapping("/local-rules/preview")
    LocalRules.Reach previewOf(@RequestBody LocalRuleForm rule) {
        Actor actor = actors.current();
        return localRules.preview(rule.read(actor.agency()), actor);
    }

    /** Changes nothing. */
    @PostMapping("/local-rules/ending/preview")
    LocalRules.Reach previewOfEnd(@RequestBody LocalRuleForm ending) {
        Actor actor = actors.current();
        return localRules.previewEnd(ending.read(actor.agency()), actor);
    }

    @PostMapping("/local-rules/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody LocalRuleForm ending) {
        Actor actor = actors.current();
        localRules.end(ending.read(actor.agency()), actor);
    }

    @PostMapping("/local-rules")
    @ResponseStatus(HttpStatus.CREATED)
    void adopt(@RequestBody LocalRuleForm rule) {
        Actor actor = actors.current();
        localRules.adopt(rule.read(actor.agency()), actor);
    }
}
