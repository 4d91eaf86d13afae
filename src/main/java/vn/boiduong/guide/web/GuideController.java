package vn.boiduong.guide.web;

import java.time.Duration;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.guide.Guide;
import vn.boiduong.guide.GuidePage;

/** The guide, for everyone who is signed in. */
@Controller
@RequestMapping("/huong-dan")
class GuideController {

    private static final Duration AS_LONG_AS_A_PICTURE_STAYS = Duration.ofHours(1);

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping
    String first(Model model) {
        return show(guide.first(), model);
    }

    @GetMapping("/{page}")
    String page(@PathVariable String page, Model model) {
        return show(guide.page(page).orElseThrow(GuideController::nothing), model);
    }

    @GetMapping("/anh/{picture}")
    ResponseEntity<Resource> picture(@PathVariable String picture) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(AS_LONG_AS_A_PICTURE_STAYS).cachePrivate())
                .body(guide.picture(picture).orElseThrow(GuideController::nothing));
    }

    private static String show(GuidePage page, Model model) {
        model.addAttribute("page", page);
        return "guide/page";
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
