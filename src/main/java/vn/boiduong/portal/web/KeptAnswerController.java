package vn.boiduong.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.boiduong.shared.NotFound;

/** Shows an answer again; where it is kept no longer, the form it answered opens. */
@Controller
class KeptAnswerController {

    static final String SENT_TO = KeptAnswerController.class.getName();

    @GetMapping(KeptAnswers.PATH + "{key}")
    ModelAndView again(@PathVariable String key, @RequestParam(defaultValue = "") String ve, HttpServletRequest request) {
        return KeptAnswers.find(request.getSession(), key).map(answer -> page(answer, request)).orElseGet(() -> form(key, ve));
    }

    private static ModelAndView page(KeptAnswer answer, HttpServletRequest request) {
        request.setAttribute(SENT_TO, answer.sentTo());
        ModelAndView page = new ModelAndView(answer.view(), answer.model());
        page.setStatus(HttpStatus.valueOf(answer.status()));
        return page;
    }

    private static ModelAndView form(String key, String page) {
        if (!LanguageController.isOwnPage(page)) {
            throw new NotFound("answer", key);
        }
        return new ModelAndView("redirect:" + page);
    }
}
