package vn.boiduong.offering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.offering.SentTo.Which;
import vn.boiduong.participation.Ending;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** The people behind the numbers of a year; a head sees those of the own unit. */
@OnPages
@Service
@Transactional(readOnly = true)
public class SentPeople {

    static final int A_PAGE = 50;

    private final YearCourses courses;
    private final SentToTable table;

    SentPeople(YearCourses courses, SentToTable table) {
        this.courses = courses;
        this.table = table;
    }

    /** {@code after} is the mark of the last one shown, or empty; empty where there is no such word. */
    public Optional<SentTo> find(int year, String word, String after, Actor actor) {
        Sight sight = Sight.of(actor).ofOthers();
        return Stream.of(Which.values()).filter(which -> which.word().equals(word)).findFirst().map(which -> {
            Set<String> codes = courses.of(sight.agency(), year);
            return codes.isEmpty() ? new SentTo(year, which, 0, List.of(), null) : page(year, new SentToTable.Wanted(codes, which, sight), after);
        });
    }

    private SentTo page(int year, SentToTable.Wanted wanted, String after) {
        List<SentToTable.Row> rows = table.after(wanted, after, A_PAGE + 1);
        boolean more = rows.size() > A_PAGE;
        List<SentToTable.Row> shown = more ? rows.subList(0, A_PAGE) : rows;
        return new SentTo(year, wanted.which(), table.count(wanted), shown.stream().map(SentPeople::line).toList(), more ? shown.get(A_PAGE - 1).id() : null);
    }

    private static SentTo.Line line(SentToTable.Row row) {
        return new SentTo.Line(row.officer(), row.fullName(), row.unitName(), row.course(), row.courseName(),
                Messages.shown("offering.ending." + Ending.of(row.outcome())), row.concludedOn(), JudgedWords.of(row.evaluation(), row.score(), row.opensOn()));
    }
}
