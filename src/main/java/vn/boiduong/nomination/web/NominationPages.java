package vn.boiduong.nomination.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.NominationBoards;

/** The page "Đề cử": the nominations under way. */
@Controller
class NominationPages {

    private final NominationBoards boards;
    private final Actors actors;

    NominationPages(NominationBoards boards, Actors actors) {
        this.boards = boards;
        this.actors = actors;
    }

    @GetMapping("/de-cu")
    String board(Model model) {
        Actor actor = actors.current();
        model.addAttribute("board", boards.of(actor));
        model.addAttribute("conditions", boards.rules(actor));
        model.addAttribute("runsTheYear", actor.has(Role.HR));
        return "nomination/board";
    }
}
