package vn.boiduong.tracking.web;

import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;

/** The page of the board an act was done from, as a form hands it in; never an address outside it. */
final class WayBack {

    private WayBack() {
    }

    /** Where the page cannot be told the list; for a colleague, who has no board, the start page. */
    static String of(String written, Actor actor) {
        if (!actor.hasAny(Role.HR, Role.CHAIRMAN, Role.AUDITOR)) {
            return "/";
        }
        return written.matches(BoardController.PATH + "([/?][^{}\\s\\\\]*)?") ? written : BoardController.PATH;
    }
}
