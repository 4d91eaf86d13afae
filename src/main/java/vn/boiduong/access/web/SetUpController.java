package vn.boiduong.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.boiduong.access.SetupCode;
import vn.boiduong.shared.RuleViolation;

/** The first administrator, made with the code on the server's terminal. */
@Controller
class SetUpController {

    private final SetupCode setup;

    SetUpController(SetupCode setup) {
        this.setup = setup;
    }

    @GetMapping(Pages.SET_UP)
    String form(Model model) {
        model.addAttribute("form", new SetUpForm("", "", "", "", ""));
        return setup.isOpen() ? "access/set-up" : "redirect:" + Pages.SIGN_IN;
    }

    @PostMapping(Pages.SET_UP)
    String create(@ModelAttribute("form") SetUpForm form, Model model) {
        try {
            form.requireRepeated();
            setup.redeem(form.code(), form.id().strip(), form.fullName(), form.password());
            return "redirect:" + Pages.SIGN_IN + "?xong";
        } catch (RuleViolation violation) {
            model.addAttribute("violation", violation.wording());
            model.addAttribute("field", violation.field().orElse(""));
            return "access/set-up";
        }
    }
}
