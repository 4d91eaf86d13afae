package vn.boiduong.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.SignIn;
import vn.boiduong.access.SignInRefused;
import vn.boiduong.access.SignedIn;
import vn.boiduong.shared.RuleViolation;

/** A person's own new password; nothing typed here is kept for a moment. Afterwards everyone signs in anew, here and elsewhere. */
@Controller
class PasswordController {

    private final Accounts accounts;
    private final SignIn signIn;

    PasswordController(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @GetMapping(Pages.PASSWORD)
    String form(Model model) {
        String officer = CurrentSignIn.find().orElseThrow().officer();
        model.addAttribute("byOffice", CurrentSignIn.find().orElseThrow().byOffice());
        model.addAttribute("mustChange", accounts.find(officer).orElseThrow().mustChange());
        return "access/password";
    }

    @PostMapping(Pages.PASSWORD)
    String change(@ModelAttribute PasswordForm form, RedirectAttributes then, HttpServletRequest request) throws ServletException {
        SignedIn person = CurrentSignIn.find().orElseThrow();
        try {
            form.requireRepeated();
            requireCurrent(person, form, request);
            accounts.changeOwn(person.officer(), form.current(), form.next());
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording()).addFlashAttribute("field", violation.field().orElse("current"));
            return "redirect:" + Pages.PASSWORD;
        }
        request.logout();
        return "redirect:" + Pages.SIGN_IN + "?doi";
    }

    /** Through the guard: an unattended session must not become a place to guess the password. */
    private void requireCurrent(SignedIn person, PasswordForm form, HttpServletRequest request) {
        try {
            signIn.with(person.officer(), form.current(), request.getRemoteAddr());
        } catch (SignInRefused refused) {
            throw refused.key().equals("access.signIn.wrong") ? RuleViolation.inField("current", "access.password.wrong") : refused;
        }
    }
}
