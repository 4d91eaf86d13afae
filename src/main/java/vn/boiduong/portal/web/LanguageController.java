package vn.boiduong.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.shared.ReaderLanguage;

/** Changes the language of the pages and opens the page again from which it was done ({@code ve}). */
@Controller
class LanguageController {

    /** An address of our own: a second slash or a backslash would lead a browser to another site. */
    private static final String OWN_PAGE = "/(?![/\\\\])[^\\\\{}\\s\\p{Cntrl}]*";

    private final LanguageResolver languages;

    LanguageController(LanguageResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/ngon-ngu")
    String choose(@RequestParam(defaultValue = "") String chon, @RequestParam(defaultValue = "/") String ve, HttpServletRequest request,
                  HttpServletResponse response) {
        languages.setLocaleContext(request, response, ReaderLanguage.of(chon));
        return "redirect:" + (isOwnPage(ve) ? ve : "/");
    }

    static boolean isOwnPage(String address) {
        return address.matches(OWN_PAGE);
    }
}
