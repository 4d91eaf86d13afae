package vn.boiduong.dossier.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.access.Refusal;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.dossier.CourseWithdrawal;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;
import vn.boiduong.survey.SurveyService;

/**
 * What a person does from the own dossier. Done, the page is opened anew and says so; refused, it comes back with the reason
 * beside the field and everything that was written.
 */
@Controller
@RequestMapping(DossierPage.OWN)
class OwnActsController {

    private final DossierPage page;
    private final SurveyService surveys;
    private final DisputeService disputes;
    private final ObjectionService objections;
    private final CourseWithdrawal withdrawal;
    private final ConcernService concerns;
    private final Actors actors;

    OwnActsController(DossierPage page, SurveyService surveys, DisputeService disputes, ObjectionService objections,
                      CourseWithdrawal withdrawal, ConcernService concerns, Actors actors) {
        this.page = page;
        this.surveys = surveys;
        this.disputes = disputes;
        this.objections = objections;
        this.withdrawal = withdrawal;
        this.concerns = concerns;
        this.actors = actors;
    }

    /** What every form of the page sends: the year shown, and the words. */
    record Written(int nam, String text) {
    }

    /** Which form of the page sent it; the form's id. */
    private record Sent(String form, Written written) {
    }

    @PostMapping("/nguyen-vong")
    ModelAndView wish(Written written, RedirectAttributes then) {
        return act(written.text() == null || written.text().isBlank() ? "wishTakenBack" : "wish", new Sent("nguyen-vong", written), then, () -> surveys.wish(yearOf(written).key(), written.text(), actors.current()));
    }

    @PostMapping("/danh-gia/{course}/kien-nghi")
    ModelAndView objectToEvaluation(@PathVariable String course, Written written, RedirectAttributes then) {
        Actor actor = actors.current();
        return act("objection", new Sent("danh-gia-" + course, written), then,
                () -> disputes.object(new CourseOfficer(course, actor.officerId()), written.text(), actor));
    }

    @PostMapping("/xep-hang/kien-nghi")
    ModelAndView objectToRanking(Written written, RedirectAttributes then) {
        return act("objection", new Sent("xep-hang-kien-nghi", written), then, () -> objections.object(yearOf(written), written.text(), actors.current()));
    }

    @PostMapping("/khoa-hoc/{course}/rut")
    ModelAndView withdraw(@PathVariable String course, Written written, RedirectAttributes then) {
        return act("withdrawal", new Sent("rut-" + course, written), then, () -> withdrawal.withdraw(course, written.text(), actors.current()));
    }

    @PostMapping("/vuong-mac")
    ModelAndView raiseConcern(Written written, RedirectAttributes then) {
        return act("concern", new Sent("vuong-mac-moi", written), then, () -> concerns.raise(written.text(), actors.current()));
    }

    private AgencyYear yearOf(Written written) {
        return new AgencyYear(actors.current().agency(), written.nam());
    }

    private ModelAndView act(String act, Sent sent, RedirectAttributes then, Runnable verb) {
        try {
            verb.run();
        } catch (RuleViolation violation) {
            return refused(sent, violation.wording());
        } catch (RuntimeException failure) {
            Wording message = Refusal.of(failure).map(Refusal::message).orElseThrow(() -> failure);
            return refused(sent, failure instanceof RuleViolation ? message : Wording.of("dossier.meanwhile"));
        }
        then.addFlashAttribute("done", act).addFlashAttribute("taken", sent.form());
        then.addAttribute("nam", sent.written().nam());
        return new ModelAndView("redirect:" + DossierPage.OWN);
    }

    private ModelAndView refused(Sent sent, Wording message) {
        ExtendedModelMap model = new ExtendedModelMap();
        String view = page.own(Optional.of(sent.written().nam()), model);
        return new ModelAndView(view, model.addAttribute("refused", new Refused(sent.form(), message, sent.written().text())), HttpStatus.BAD_REQUEST);
    }
}
