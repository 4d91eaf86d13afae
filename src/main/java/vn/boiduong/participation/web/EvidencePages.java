package vn.boiduong.participation.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.boiduong.calendar.Days;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.ResultSheets;
import vn.boiduong.participation.StoredEvidence;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.NotFound;

/**
 * The file that proves a result, looked at without being saved: a picture on the page, a PDF in the browser's own reader. Who may
 * download it may look at it. The file itself may run, load and send nothing.
 */
@Controller
@RequestMapping("/minh-chung/{course}/{officer}")
class EvidencePages {

    /** What the browsers' readers of PDF are made of: their own scripts and style, saving and printing; the file's scripts run nowhere. */
    private static final String FOR_PDF = "sandbox allow-scripts allow-downloads allow-modals; default-src 'none'; style-src 'unsafe-inline';"
            + " object-src 'self'; frame-ancestors 'self'";
    private static final String FOR_PICTURES = "sandbox; default-src 'none'; frame-ancestors 'self'";

    private final EvidenceService evidence;
    private final ResultSheets sheets;
    private final Actors actors;

    EvidencePages(EvidenceService evidence, ResultSheets sheets, Actors actors) {
        this.evidence = evidence;
        this.sheets = sheets;
        this.actors = actors;
    }

    @GetMapping
    String page(@PathVariable String course, @PathVariable String officer, Model model) {
        CourseOfficer who = new CourseOfficer(course, officer);
        EvidenceService.ShownEvidence shown = evidence.shown(who, actors.current()).orElseThrow(() -> notFound(who));
        model.addAttribute("title", sheets.title(who));
        model.addAttribute("file", shown.file().name());
        model.addAttribute("shownAs", shown.as().orElse(null));
        model.addAttribute("sentAt", Days.text(shown.file().uploadedAt().toInstant()));
        model.addAttribute("path", "/minh-chung/" + who.key() + "/tep");
        model.addAttribute("download", "/api/v1/participations/" + who.key() + "/evidence");
        return "participation/evidence";
    }

    @GetMapping("/tep")
    ResponseEntity<byte[]> file(@PathVariable String course, @PathVariable String officer) {
        CourseOfficer who = new CourseOfficer(course, officer);
        StoredEvidence file = evidence.content(who, actors.current()).orElseThrow(() -> notFound(who));
        String type = file.shownAs().orElseThrow(() -> notFound(who));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", MediaType.APPLICATION_PDF_VALUE.equals(type) ? FOR_PDF : FOR_PICTURES)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff").body(file.content());
    }

    private static NotFound notFound(CourseOfficer who) {
        return new NotFound("evidence", who.key());
    }
}
