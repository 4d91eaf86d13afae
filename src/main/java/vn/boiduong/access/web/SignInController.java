package vn.boiduong.access.web;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.access.SetupCode;

@Controller
class SignInController {

    private static final Map<String, String> REASONS = Map.of("sai", "access.signIn.wrong", "khoa", "access.signIn.locked",
            "ra", "access.signIn.signedOut", "cu", "access.csrf", "doi", "access.password.changed");

    private final SetupCode setup;

    SignInController(SetupCode setup) {
        this.setup = setup;
    }

    @GetMapping(Pages.SIGN_IN)
    String form(@RequestParam Map<String, String> query, Model model) {
        if (CurrentSignIn.find().isPresent()) {
            return "redirect:/";
        }
        if (setup.isOpen()) {
            return "redirect:" + Pages.SET_UP;
        }
        REASONS.keySet().stream().filter(query::containsKey).findFirst().ifPresent(reason -> {
            model.addAttribute("reason", REASONS.get(reason));
            model.addAttribute("good", reason.equals("ra") || reason.equals("doi"));
        });
        return "access/sign-in";
    }
}
