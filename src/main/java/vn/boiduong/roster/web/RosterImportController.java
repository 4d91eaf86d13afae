package vn.boiduong.roster.web;

import java.io.IOException;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.roster.RosterImport;
import vn.boiduong.roster.RosterPages;
import vn.boiduong.shared.RuleViolation;

/** The directory from files: chosen, shown, confirmed. */
@Controller
@RequestMapping(RosterController.PATH + "/nhap")
class RosterImportController {

    private static final String PAGE = "roster/import";

    private final RosterImport files;
    private final RosterPages pages;
    private final Actors actors;

    RosterImportController(RosterImport files, RosterPages pages, Actors actors) {
        this.files = files;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping
    String form(Model model) {
        if (!pages.keeps(actors.current())) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        return page(model);
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            model.addAttribute("preview", files.preview(String.valueOf(file.getOriginalFilename()), file.getBytes(), actors.current()));
        } catch (DatasetErrors errors) {
            model.addAttribute("errors", errors.shown());
        } catch (RuleViolation violation) {
            model.addAttribute("errors", List.of(violation.wording()));
        }
        return page(model);
    }

    @PostMapping("/xac-nhan")
    String confirm(@RequestParam String mark, Model model, RedirectAttributes then) {
        try {
            then.addFlashAttribute("made", files.confirm(mark, actors.current()));
            return "redirect:" + RosterController.PATH + "/thay-doi";
        } catch (DatasetErrors errors) {
            model.addAttribute("errors", errors.shown());
        } catch (RuleViolation violation) {
            model.addAttribute("errors", List.of(violation.wording()));
        }
        return page(model);
    }

    @GetMapping("/hien-co.zip")
    ResponseEntity<byte[]> present() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("danh-ba.zip").build().toString())
                .body(files.present(actors.current()));
    }

    private String page(Model model) {
        model.addAttribute("keeps", true);
        model.addAttribute("readsAll", true);
        return PAGE;
    }
}
