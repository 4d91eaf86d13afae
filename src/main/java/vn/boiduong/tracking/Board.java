package vn.boiduong.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.history.CaseArchive;
import vn.boiduong.history.CaseArchive.Found;
import vn.boiduong.history.CaseArchive.Place;
import vn.boiduong.history.CaseArchive.Standing;
import vn.boiduong.history.CaseArchive.Wanted;
import vn.boiduong.history.PageMark;
import vn.boiduong.history.Readers;
import vn.boiduong.history.SearchReader;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;

/** Every case of the agency, a page at a time; for hr, the chairman and the auditor. */
@Service
@Transactional(readOnly = true)
public class Board {

    public static final int A_PAGE = 50;
    public static final int COUNTED = 1_000;

    private final CaseArchive archive;
    private final BoardQueries queries;
    private final BoardLines lines;
    private final SearchReader fields;

    Board(CaseArchive archive, BoardQueries queries, BoardLines lines, SearchReader fields) {
        this.archive = archive;
        this.queries = queries;
        this.lines = lines;
        this.fields = fields;
    }

    public SearchReader.Choices choices(Actor actor) {
        Readers.require(actor);
        return fields.choices(actor.agency());
    }

    /** At most so many lines. What runs comes with the most urgent first, everything else with the latest start first. */
    public BoardPage find(BoardSearch search, int most, Actor actor) {
        Readers.require(actor);
        BoardQueries.BoardQuery query = queries.read(search, actor.agency());
        Mark from = Mark.read(search.tiep(), query.parts().size());
        List<Placed> found = query.asksForNobody() ? List.of() : placed(query, from, most + 1, actor.agency());
        boolean more = found.size() > most;
        List<Placed> page = more ? found.subList(0, most) : found;
        return new BoardPage(lines.of(page.stream().map(each -> each.found.itself()).toList(), actor).stream().map(line -> line.first(query::isAskedFor))
                .toList(), more ? page.get(most - 1).mark() : null);
    }

    /** How many open tasks the whole list holds, up to one more than {@link #COUNTED}; empty where the list is not of these, or of those at one step. */
    public Optional<Long> tasks(BoardSearch search, Actor actor) {
        Readers.require(actor);
        BoardQueries.BoardQuery query = queries.read(search, actor.agency());
        if (!search.asksForWork() || !search.buoc().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(query.asksForNobody() ? 0
                : archive.tasks(new Wanted(actor.agency(), query.about(), query.parts().get(0), null, null, null), COUNTED + 1));
    }

    /** One case of the agency as a line; empty where there is none of this id. */
    public Optional<BoardLine> one(String id, Actor actor) {
        Readers.require(actor);
        return archive.byId(actor.agency(), id).map(one -> lines.of(List.of(one), actor).get(0));
    }

    private List<Placed> placed(BoardQueries.BoardQuery query, Mark from, int most, String agency) {
        List<Placed> found = new ArrayList<>();
        for (int part = from.part; part < query.parts().size() && found.size() < most; part++) {
            Standing standing = query.parts().get(part);
            Place after = part == from.part ? from.after : null;
            for (Found each : archive.find(new Wanted(agency, query.about(), standing, null, null, after), most - found.size())) {
                found.add(new Placed(part, each));
            }
        }
        return found;
    }

    private record Placed(int part, Found found) {

        String mark() {
            return part + "." + PageMark.of(found.place());
        }
    }

    /** In which part of the list a page begins, and after what; nothing where it is the first page. */
    private record Mark(int part, Place after) {

        static Mark read(String mark, int parts) {
            if (mark.isEmpty()) {
                return new Mark(0, null);
            }
            int part = mark.charAt(0) - '0';
            if (part < 0 || part >= parts || mark.indexOf('.') != 1) {
                throw RuleViolation.inField("tiep", "history.wrongPage");
            }
            return new Mark(part, PageMark.read(mark.substring(2)));
        }
    }
}
