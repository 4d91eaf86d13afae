package vn.boiduong.tracking.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.boiduong.history.CaseStories;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.tracking.Board;
import vn.boiduong.tracking.BoardLine;
import vn.boiduong.tracking.BoardLine.Failed;
import vn.boiduong.tracking.BoardSearch;
import vn.boiduong.tracking.CaseActs;
import vn.boiduong.tracking.CaseEndings;
import vn.boiduong.tracking.Summaries;

/** The page "Theo dõi": what runs in numbers, the list of cases, and one case. */
@Controller
class BoardController {

    static final String PATH = "/theo-doi";

    private final Board board;
    private final Summaries summaries;
    private final CaseStories stories;
    private final CaseActs acts;
    private final CaseEndings endings;
    private final BoardFile file;
    private final Actors actors;

    BoardController(Board board, Summaries summaries, CaseStories stories, CaseActs acts, CaseEndings endings, BoardFile file,
                    Actors actors) {
        this.board = board;
        this.summaries = summaries;
        this.stories = stories;
        this.acts = acts;
        this.endings = endings;
        this.file = file;
        this.actors = actors;
    }

    /** A field that cannot be read leaves the others as they were written. */
    @GetMapping(PATH)
    ModelAndView find(@ModelAttribute("search") BoardSearch search, HttpServletRequest request) {
        Actor actor = actors.current();
        ModelAndView page = new ModelAndView("tracking/board").addObject("choices", board.choices(actor)).addObject("summary", summaries.of(actor))
                .addObject("here", request.getQueryString() == null ? PATH : PATH + "?" + request.getQueryString());
        try {
            return page.addObject("found", board.find(search, Board.A_PAGE, actor)).addObject("work", board.tasks(search, actor).orElse(null));
        } catch (RuleViolation violation) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("wrong", violation.wording()).addObject("field", violation.field().orElse(""));
        }
    }

    @GetMapping(PATH + "/danh-sach.csv")
    void export(@ModelAttribute BoardSearch search, HttpServletResponse response) throws IOException {
        file.write(search, actors.current(), response);
    }

    @GetMapping(PATH + "/{id}")
    String read(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        BoardLine line = board.one(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> causes = line.failed().stream().map(Failed::job).distinct().collect(Collectors.toMap(job -> job, job -> acts.cause(job, actor)));
        model.addAttribute("line", line);
        model.addAttribute("story", stories.find(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("causes", causes);
        model.addAttribute("done", acts.of(id, actor));
        model.addAttribute("ending", endings.of(id, actor).orElse(null));
        model.addAttribute("here", PATH + "/" + line.itself().id());
        return "tracking/case";
    }

    /** Where the list of open work was before; a bookmark still leads to what it showed. */
    @GetMapping("/viec-dang-mo")
    String openWork(HttpServletRequest request) {
        List<String> wanted = List.of(year(request), request.getParameter("quaHan") == null ? "" : "tinhTrang=" + BoardSearch.OVERDUE);
        String query = wanted.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return "redirect:" + PATH + (query.isEmpty() ? "" : "?" + query);
    }

    private static String year(HttpServletRequest request) {
        String year = request.getParameter("nam");
        return year == null || !year.matches("\\d{4}") ? "" : "nam=" + year;
    }
}
