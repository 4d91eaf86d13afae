package vn.boiduong.portal.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.shared.ReaderLanguage;

/** Changes the language of the pages, opens the page again from which it was done ({@code ve}), and tells scripts the language. */
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

    /** For the scripts of Camunda's webapps, which cannot read the cookie that keeps the choice. */
    @GetMapping(path = "/assets/reader-language.js", produces = "text/javascript")
    ResponseEntity<String> chosen(Locale reader) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("export default '" + reader.getLanguage() + "';\n");
    }

    static boolean isOwnPage(String address) {
        return address.matches(OWN_PAGE);
    }
}
