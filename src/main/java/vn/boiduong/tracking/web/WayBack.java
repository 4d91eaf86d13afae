package vn.boiduong.tracking.web;

import vn.boiduong.identity.Actor;

/** The page an act was done from, as a form hands it in: the board or the own work, never an address outside them. */
final class WayBack {

    private static final String OWN_WORK = "/viec-cua-toi";

    private WayBack() {
    }

    /** Where the page cannot be told the list; for a colleague, who has no board, the start page. */
    static String of(String written, Actor actor) {
        if (written.equals(OWN_WORK)) {
            return OWN_WORK;
        }
        if (!actor.follows()) {
            return "/";
        }
        return written.matches(BoardController.PATH + "([/?][^{}\\s\\\\]*)?") ? written : BoardController.PATH;
    }
}
