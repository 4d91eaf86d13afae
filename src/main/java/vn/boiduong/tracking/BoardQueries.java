package vn.boiduong.tracking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseArchive.About;
import vn.boiduong.history.CaseArchive.Standing;
import vn.boiduong.history.CaseArchive.State;
import vn.boiduong.history.CaseArchive.Year;
import vn.boiduong.history.SearchReader;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Reads the board's fields into what the archive is asked for, one part of the list after the other. */
@Component
class BoardQueries {

    /** A step as the summary links to it: process and element. */
    private static final Pattern STEP = Pattern.compile("([\\w-]{1,64}):(\\w{1,64})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final SearchReader fields;
    private final YearCourses years;
    private final OfficeClock clock;

    BoardQueries(SearchReader fields, YearCourses years, OfficeClock clock) {
        this.fields = fields;
        this.years = years;
        this.clock = clock;
    }

    /** {@code parts} follow each other in one list. */
    record BoardQuery(About about, List<Standing> parts) {

        /** Of a round with many steps those come first that were asked for. */
        boolean isAskedFor(BoardLine.Step step) {
            return parts.get(0).step() != null && parts.get(0).step().equals(step.id())
                    || about.unit() != null && step.work() != null && about.unit().equals(step.work().unit());
        }

        boolean asksForNobody() {
            return Stream.of(about.courses(), about.people()).anyMatch(each -> each != null && each.isEmpty());
        }
    }

    BoardQuery read(BoardSearch search, String agency) {
        var step = STEP.matcher(search.buoc());
        if (!search.buoc().isEmpty() && !step.matches()) {
            throw RuleViolation.inField("buoc", "history.unknown", Wording.of("tracking.step"), search.buoc());
        }
        String wanted = search.quyTrinh().isEmpty() && !search.buoc().isEmpty() ? step.group(1) : search.quyTrinh();
        String process = search.tinhTrang().equals(BoardSearch.FAILED) ? fields.processOrMail(wanted) : fields.process(wanted);
        About about = new About(process, fields.courses(search.khoa(), agency), fields.unit(search.donVi(), agency),
                fields.people(search.nguoi(), agency), null, year(search.nam(), agency));
        return new BoardQuery(about, parts(search.tinhTrang(), search.buoc().isEmpty() ? null : step.group(2)));
    }

    /** What runs comes by its due day, and after that what only waits for a day. */
    private List<Standing> parts(String state, String step) {
        return switch (state) {
            case "" -> List.of(new Standing(State.DUE, step, null), new Standing(State.WAITING, step, null));
            case BoardSearch.OPEN -> List.of(new Standing(State.DUE, step, null));
            case BoardSearch.OVERDUE -> List.of(new Standing(State.DUE, step, clock.overdueBefore().toInstant()));
            case BoardSearch.FAILED -> List.of(new Standing(State.FAILED, step, null));
            case BoardSearch.ENDED -> List.of(new Standing(State.ENDED));
            case BoardSearch.ALL -> List.of(new Standing(State.ANY, step, null));
            default -> throw RuleViolation.inField("tinhTrang", "history.unknown", Wording.of("tracking.state"), state);
        };
    }

    private Year year(String written, String agency) {
        if (written.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(written).matches()) {
            throw RuleViolation.inField("nam", "tracking.wrongYear", written);
        }
        int year = Integer.parseInt(written);
        return new Year(new AgencyYear(agency, year).key(), years.of(agency, year));
    }
}
