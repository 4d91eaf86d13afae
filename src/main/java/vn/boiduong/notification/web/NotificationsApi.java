package vn.boiduong.notification.web;

import java.util.Arrays;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.notification.Delivery;
import vn.boiduong.notification.Inbox;
import vn.boiduong.notification.InboxPage;
import vn.boiduong.shared.RuleViolation;

/** The own inbox, and how its person wants mail. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsApi {

    private final Inbox inbox;

    NotificationsApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /** {@code delivery} is one of {@code AT_ONCE}, {@code DIGEST}, {@code INBOX}. */
    record Preference(String delivery) {
    }

    @GetMapping
    InboxPage page(@RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "0") int page,
                   @RequestParam(defaultValue = "20") int size) {
        return inbox.page(unread, page, size);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id) {
        inbox.read(id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        inbox.readAll();
    }

    @GetMapping("/preference")
    Preference preference() {
        return new Preference(inbox.delivery().name());
    }

    @PutMapping("/preference")
    Preference choose(@RequestBody Preference wanted) {
        inbox.deliver(Arrays.stream(Delivery.values()).filter(known -> known.name().equals(wanted.delivery())).findFirst()
                .orElseThrow(() -> RuleViolation.inField("delivery", "notification.delivery.unknown")));
        return preference();
    }
}
