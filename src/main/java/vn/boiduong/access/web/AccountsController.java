package vn.boiduong.access.web;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.OfficeSignIn;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.PlainText;
import vn.boiduong.shared.RuleViolation;

/** The administrator's page of accounts. */
@Controller
@RequestMapping(Pages.ACCOUNTS)
class AccountsController {

    private final Accounts accounts;
    private final OfficeServers servers;
    private final OfficeSignIn office;

    AccountsController(Accounts accounts, OfficeServers servers, OfficeSignIn office) {
        this.accounts = accounts;
        this.servers = servers;
        this.office = office;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "1") int trang, Model model) {
        model.addAttribute("tim", tim.strip());
        model.addAttribute("rows", Page.of(accounts.administered().stream()
                .filter(row -> PlainText.has(row.officer() + " " + row.fullName() + " " + row.unit() + " " + Messages.shown("access.state." + row.state()), tim)).toList(), trang));
        model.addAttribute("officeVouches", office.hasDirectory() || !servers.offers().isEmpty());
        return "access/accounts";
    }

    @PostMapping("/{officer}/{verb}")
    String act(@PathVariable String officer, @PathVariable String verb, RedirectAttributes then) {
        try {
            then.addFlashAttribute("acted", officer);
            switch (verb) {
                case "password" -> then.addFlashAttribute("issued", Map.of("officer", officer, "password", accounts.issuePassword(officer)));
                case "disable" -> accounts.disable(officer);
                case "enable" -> accounts.enable(officer);
                case "unlock" -> accounts.unlock(officer);
                default -> throw new RuleViolation("access.account.unknown", officer);
            }
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
        }
        then.addAttribute("tim", officer);
        return "redirect:" + Pages.ACCOUNTS;
    }
}
