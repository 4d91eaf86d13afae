package vn.boiduong.offering;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.offering.OfferSearch.InPlan;
import vn.boiduong.offering.OfferTable.Row;
import vn.boiduong.offering.OfferTable.Sent;
import vn.boiduong.participation.Ending;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.PlainText;

/** The courses a year answers for, looked for by state and words, a page at a time. Everyone of the agency may read them. */
@Service
@Transactional(readOnly = true)
public class Offers {

    static final int A_PAGE = 25;

    private final YearCourses courses;
    private final OfferTable table;
    private final OfficeClock clock;

    Offers(YearCourses courses, OfferTable table, OfficeClock clock) {
        this.courses = courses;
        this.table = table;
        this.clock = clock;
    }

    /** Empty where there is no such state, word or page. */
    public Optional<OfferPage> find(int year, OfferSearch search, Actor actor) {
        Sight sight = Sight.of(actor);
        if (!search.trangThai().isEmpty() && Stream.of(OfferState.values()).noneMatch(state -> state.name().equals(search.trangThai()))
                || !search.keHoach().isEmpty() && search.inPlan().isEmpty()) {
            return Optional.empty();
        }
        Collection<String> ofYear = search.inPlan().<Collection<String>>map(wanted -> table.inPlans(sight.agency(), year, wanted == InPlan.APPROVED)).orElseGet(() -> courses.of(sight.agency(), year));
        List<String> fitting = fitting(table.inOrder(ofYear), search, sight);
        int pages = Math.max(1, (fitting.size() + A_PAGE - 1) / A_PAGE);
        return page(search.trang()).filter(page -> page <= pages).map(page -> new OfferPage(year, sight,
                offers(of(fitting.subList((page - 1) * A_PAGE, Math.min(page * A_PAGE, fitting.size())), sight), sight), fitting.size(), page, pages));
    }

    /** Where all of them stand is read only to look for something among them. */
    private List<String> fitting(List<String> all, OfferSearch search, Sight sight) {
        return !search.narrows() ? all : of(all, sight).stream()
                .filter(each -> search.trangThai().isEmpty() || each.state().name().equals(search.trangThai()))
                .filter(each -> search.tim().isEmpty() || each.row().code().equalsIgnoreCase(search.tim()) || PlainText.has(each.row().name(), search.tim()))
                .map(each -> each.row().code()).toList();
    }

    /** A course of the year and how many of those sent to it are not concluded. */
    private record Standing(Row row, OfferState state, int running) {
    }

    private static Optional<Integer> page(String text) {
        return text.isEmpty() ? Optional.of(1) : text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private List<Standing> of(List<String> codes, Sight sight) {
        List<Row> rows = table.courses(codes);
        Map<String, Integer> running = table.running(rows.stream().map(Row::code).toList(), sight.agency());
        return rows.stream().map(row -> {
            int people = running.getOrDefault(row.code(), 0);
            return new Standing(row, OfferState.of(row, people, clock.today()), people);
        }).toList();
    }

    /** What became of those sent is read for the courses shown alone. */
    private List<Offer> offers(List<Standing> shown, Sight sight) {
        Map<String, List<Sent>> sent = table.sent(shown.stream().map(each -> each.row().code()).toList(), sight.officer()).stream()
                .collect(Collectors.groupingBy(Sent::course));
        return shown.stream().map(each -> offer(each, sent.getOrDefault(each.row().code(), List.of()), sight)).toList();
    }

    private static Offer offer(Standing standing, List<Sent> sent, Sight sight) {
        Row row = standing.row();
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        sent.stream().filter(each -> sight.whole() || each.mine() || sight.units().contains(each.unit()))
                .forEach(each -> endings.merge(Ending.of(each.outcome()), each.people(), Integer::sum));
        return new Offer(row.code(), row.name(), row.organizer(), row.startsOn(), row.endsOn(), row.hours(), row.seats(), standing.state(),
                Whereabouts.of(standing.state(), row, standing.running()), endings);
    }
}
