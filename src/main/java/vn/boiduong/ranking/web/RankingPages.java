package vn.boiduong.ranking.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.calendar.Years;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.RankingBoard;
import vn.boiduong.ranking.RankingBoards;

/** The page "Xếp hạng": the latest ranking one may read, or that of a year, and the same as a table for a spreadsheet. */
@Controller
@RequestMapping("/xep-hang")
class RankingPages {

    private final RankingBoards boards;
    private final Actors actors;

    RankingPages(RankingBoards boards, Actors actors) {
        this.boards = boards;
        this.actors = actors;
    }

    @GetMapping
    String latest() {
        List<Integer> years = boards.years(actors.current());
        return years.isEmpty() ? "ranking/none" : "redirect:/xep-hang/" + years.get(0);
    }

    /** With {@code donVi}, a unit's name, that unit's lines only. */
    @GetMapping("/{year}")
    String read(@PathVariable String year, @RequestParam("donVi") Optional<String> unit, Model model) {
        Actor actor = actors.current();
        RankingBoard board = board(year, actor);
        Optional<String> chosen = unit.filter(name -> !name.isBlank());
        if (chosen.filter(name -> !board.units().contains(name)).isPresent()) {
            throw nothing();
        }
        model.addAttribute("board", board);
        model.addAttribute("unit", chosen.orElse(""));
        model.addAttribute("ranked", board.ranked(chosen));
        model.addAttribute("notRanked", board.notRanked(chosen));
        model.addAttribute("readsCases", actor.follows());
        return "ranking/board";
    }

    @GetMapping("/{year}/xep-hang.csv")
    ResponseEntity<byte[]> table(@PathVariable String year) {
        byte[] text = RankingCsv.of(board(year, actors.current())).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("xep-hang-" + year + ".csv").build().toString())
                .body(text);
    }

    private RankingBoard board(String year, Actor actor) {
        return Years.read(year).flatMap(read -> boards.find(read, actor)).orElseThrow(RankingPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
