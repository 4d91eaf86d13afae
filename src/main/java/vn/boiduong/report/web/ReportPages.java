package vn.boiduong.report.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.Years;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.report.ReportBoards;
import vn.boiduong.report.ReportService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The page "Báo cáo": the reports of a year, one of them, and the people behind a unit's figures; hr asks for one out of turn here. */
@Controller
@RequestMapping("/bao-cao")
class ReportPages {

    private final ReportBoards boards;
    private final ReportService reports;
    private final Actors actors;
    private final OfficeClock clock;

    ReportPages(ReportBoards boards, ReportService reports, Actors actors, OfficeClock clock) {
        this.boards = boards;
        this.reports = reports;
        this.actors = actors;
        this.clock = clock;
    }

    /** What hr wrote to ask for a report out of turn. */
    record OnCall(String topic, String unitsDueOn) {
    }

    @GetMapping
    ModelAndView list(@RequestParam("nam") Optional<String> asked, Model model) {
        Object written = model.getAttribute("written");
        return list(asked.map(ReportPages::year).orElse(clock.today().getYear()), written == null ? new OnCall("", "") : written);
    }

    private ModelAndView list(int year, Object written) {
        Actor actor = actors.current();
        return new ModelAndView("report/list").addObject("year", year).addObject("reports", boards.ofYear(year, actor))
                .addObject("runsTheYear", actor.has(Role.HR)).addObject("written", written);
    }

    @PostMapping("/{year:\\d+}/dot-xuat")
    ModelAndView start(@PathVariable String year, OnCall written, RedirectAttributes then) {
        Actor actor = actors.current();
        try {
            Optional<String> due = Optional.ofNullable(written.unitsDueOn()).map(String::strip).filter(day -> !day.isEmpty());
            reports.startOnCall(new AgencyYear(actor.agency(), year(year)), new ReportService.OnCall(written.topic(),
                    due.map(day -> Days.read("unitsDueOn", Wording.of("report.unitsDueOn"), day))), actor);
        } catch (RuleViolation violation) {
            actor.require(Role.HR, actor.agency());
            ModelAndView again = list(year(year), written);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again.addObject("violation", violation.wording()).addObject("field", violation.field().orElse(""));
        }
        then.addFlashAttribute("started", true);
        then.addAttribute("nam", year);
        return new ModelAndView("redirect:/bao-cao");
    }

    @GetMapping("/{year:\\d+}")
    String yearly(@PathVariable String year, Model model) {
        return show(year(year), 0, model);
    }

    @GetMapping("/{year:\\d+}/dot-xuat/{number:[1-9]\\d{0,3}}")
    String onCall(@PathVariable String year, @PathVariable int number, Model model) {
        return show(year(year), number, model);
    }

    @GetMapping("/{year:\\d+}/don-vi/{unit}")
    String people(@PathVariable String year, @PathVariable String unit, Model model) {
        model.addAttribute("year", year(year));
        model.addAttribute("sent", boards.sentBy(unit, year(year), actors.current()).orElseThrow(ReportPages::nothing));
        return "report/people";
    }

    private String show(int year, int number, Model model) {
        model.addAttribute("board", boards.find(year, number, actors.current()).orElseThrow(ReportPages::nothing));
        return "report/board";
    }

    private static int year(String text) {
        return Years.read(text).orElseThrow(ReportPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
