package vn.boiduong.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.boiduong.notification.Delivery;
import vn.boiduong.notification.Inbox;

/** The page "Thông báo": the own inbox, page by page, and how its person wants mail. */
@Controller
@RequestMapping("/thong-bao")
class InboxController {

    private static final int ON_A_PAGE = 20;

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    String page(@RequestParam(name = "trang", defaultValue = "1") int page,
                @RequestParam(name = "chua-doc", defaultValue = "false") boolean unread, Model model) {
        model.addAttribute("inbox", inbox.page(unread, page - 1, ON_A_PAGE));
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("delivery", inbox.delivery());
        model.addAttribute("deliveries", Delivery.values());
        return "notification/inbox";
    }

    @PostMapping("/{id}/da-doc")
    String read(@PathVariable long id, @RequestParam(name = "trang", defaultValue = "1") int page,
                @RequestParam(name = "chua-doc", defaultValue = "false") boolean unread) {
        inbox.read(id);
        return "redirect:" + UriComponentsBuilder.fromPath("/thong-bao").queryParam("trang", page).queryParam("chua-doc", unread)
                .toUriString();
    }

    @PostMapping("/da-doc")
    String readAll() {
        inbox.readAll();
        return "redirect:/thong-bao";
    }

    @PostMapping("/nhan-thu")
    String choose(@RequestParam Delivery delivery, RedirectAttributes next) {
        inbox.deliver(delivery);
        next.addFlashAttribute("saved", true);
        return "redirect:/thong-bao";
    }
}
