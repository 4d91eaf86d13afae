package vn.boiduong.access.web;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.access.OfficeSignIn;
import vn.boiduong.access.SetupCode;

@Controller
class SignInController {

    private static final Map<String, String> GOOD = Map.of("ra", "access.signIn.signedOut", "doi", "access.password.changed",
            "xong", "access.setup.done");

    private final SetupCode setup;
    private final OfficeSignIn office;
    private final OfficeServers servers;

    SignInController(SetupCode setup, OfficeSignIn office, OfficeServers servers) {
        this.setup = setup;
        this.office = office;
        this.servers = servers;
    }

    @GetMapping(Pages.SIGN_IN)
    String form(@RequestParam Map<String, String> query, Model model) {
        if (CurrentSignIn.find().isPresent()) {
            return "redirect:/";
        }
        if (setup.isOpen()) {
            return "redirect:" + Pages.SET_UP;
        }
        Map<String, String> reasons = new HashMap<>(SignInAgain.REASONS);
        reasons.putAll(GOOD);
        reasons.put("cu", "access.csrf");
        reasons.put("het", "access.signIn.sessionEnded");
        query.keySet().stream().filter(reasons::containsKey).findFirst().ifPresent(reason -> {
            model.addAttribute("reason", reasons.get(reason));
            model.addAttribute("good", GOOD.containsKey(reason));
        });
        model.addAttribute("ofTheOffice", office.hasDirectory());
        model.addAttribute("servers", servers.offers());
        return "access/sign-in";
    }
}
