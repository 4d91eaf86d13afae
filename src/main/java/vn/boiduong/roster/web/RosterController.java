package vn.boiduong.roster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actors;
import vn.boiduong.roster.RecordedEdit;
import vn.boiduong.roster.RosterForm;
import vn.boiduong.roster.RosterPages;
import vn.boiduong.roster.Table;

/** The directory to read: people, units, posts, what was edited. */
@Controller
@RequestMapping(RosterController.PATH)
class RosterController {

    static final String PATH = "/danh-ba";

    private final RosterPages pages;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;

    RosterController(RosterPages pages, Directory directory, Actors actors, OfficeClock clock) {
        this.pages = pages;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("keeps", pages.keeps(actors.current()));
        model.addAttribute("readsAll", pages.readsAll(actors.current()));
    }

    @GetMapping
    String people(@RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "") String donVi,
                  @RequestParam(defaultValue = "1") int trang, Model model) {
        model.addAttribute("tim", tim.strip());
        model.addAttribute("donVi", donVi);
        model.addAttribute("units", pages.units(actors.current()));
        model.addAttribute("people", pages.people(tim, donVi, trang, actors.current()));
        model.addAttribute("toJoin", tim.isBlank() ? pages.toJoin(donVi, actors.current()) : 0);
        return "roster/people";
    }

    @GetMapping("/don-vi")
    String units(Model model) {
        model.addAttribute("units", pages.unitLines(actors.current()));
        return "roster/units";
    }

    @GetMapping("/vi-tri")
    String posts(Model model) {
        return rows("posts", List.of(RosterForm.POSITIONS, RosterForm.REQUIREMENTS), model);
    }

    @GetMapping("/khoa-hoc")
    String courses(@RequestParam("nam") Optional<Integer> nam, @RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "1") int trang,
                   Model model) {
        int year = nam.orElse(clock.today().getYear());
        model.addAttribute("year", year);
        model.addAttribute("tim", tim.strip());
        model.addAttribute("courses", pages.courses(year, tim, trang, actors.current()));
        return "roster/courses";
    }

    private String rows(String tab, List<RosterForm> forms, Model model) {
        Map<RosterForm, List<RosterPages.RowLine>> lists = new LinkedHashMap<>();
        forms.forEach(form -> lists.put(form, pages.rows(form.table(), actors.current())));
        model.addAttribute("tab", tab);
        model.addAttribute("lists", lists);
        return "roster/rows";
    }

    @GetMapping("/thay-doi")
    String edits(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long truoc, Model model) {
        List<RecordedEdit> edits = pages.edits(truoc, actors.current());
        model.addAttribute("edits", edits);
        model.addAttribute("names", directory.namesOf(edits.stream().map(RecordedEdit::recordedBy).distinct().toList()));
        return "roster/edits";
    }

    @GetMapping("/can-bo/{id}")
    String officer(@PathVariable String id, Model model) {
        model.addAttribute("certificates", pages.of(Table.QUALIFICATIONS, id, actors.current()));
        model.addAttribute("leaves", pages.of(Table.LEAVES, id, actors.current()));
        return sheet(RosterForm.OFFICERS, id, model);
    }

    @GetMapping("/don-vi/{code}")
    String unit(@PathVariable String code, Model model) {
        String view = sheet(RosterForm.UNITS, code, model);
        model.addAttribute("people", pages.people("", code, 1, actors.current()));
        model.addAttribute("toJoin", pages.toJoin(code, actors.current()));
        return view;
    }

    private String sheet(RosterForm form, String key, Model model) {
        model.addAttribute("sheet", pages.sheet(form.table(), key, actors.current()));
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        return "roster/sheet";
    }
}
