package vn.boiduong.tracking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseArchive;
import vn.boiduong.history.Readers;
import vn.boiduong.identity.Actor;
import vn.boiduong.tracking.Standings.Count;

/** Counts what runs; the database groups and counts, no case is read. */
@Service
@Transactional(readOnly = true)
public class Summaries {

    private final CaseArchive archive;
    private final Standings standings;
    private final OfficeClock clock;

    Summaries(CaseArchive archive, Standings standings, OfficeClock clock) {
        this.archive = archive;
        this.standings = standings;
        this.clock = clock;
    }

    /** Processes that only send mail are in it where a mail has failed. */
    public Summary of(Actor actor) {
        Readers.require(actor);
        Map<String, List<Count>> counts = standings.counts(actor.agency()).stream().collect(Collectors.groupingBy(Count::process));
        Map<String, Long> overdue = standings.overdue(actor.agency(), clock.overdueBefore().toInstant());
        Map<String, Long> failed = standings.failed(actor.agency());
        Map<String, String> processes = archive.processes();
        List<Summary.Row> rows = new ArrayList<>();
        processes.forEach((id, name) -> {
            if (counts.containsKey(id)) {
                List<Count> there = counts.get(id);
                rows.add(new Summary.Row(id, name, false, running(there), overdue.getOrDefault(id, 0L), failed.getOrDefault(id, 0L), steps(id, there)));
            }
        });
        if (!processes.keySet().containsAll(failed.keySet())) {
            archive.mailProcesses().entrySet().stream().filter(each -> failed.containsKey(each.getKey())).forEach(each -> rows.add(new Summary.Row(
                    each.getKey(), each.getValue(), true, running(counts.getOrDefault(each.getKey(), List.of())), 0, failed.get(each.getKey()), List.of())));
        }
        return new Summary(rows.stream().filter(row -> !row.mail()).mapToLong(Summary.Row::running).sum(), rows.stream().mapToLong(Summary.Row::overdue).sum(),
                rows.stream().mapToLong(Summary.Row::failed).sum(), rows);
    }

    private static long running(List<Count> counts) {
        return counts.stream().mapToLong(Count::cases).sum();
    }

    /** Where most are comes first. */
    private static List<Summary.Step> steps(String process, List<Count> counts) {
        Map<String, Summary.Step> steps = new LinkedHashMap<>();
        counts.stream().filter(count -> count.there() > 0).forEach(count -> steps.merge(count.step(),
                new Summary.Step(process + ":" + count.step(), count.name(), count.there()),
                (one, other) -> new Summary.Step(one.code(), one.name(), one.there() + other.there())));
        return steps.values().stream().sorted(Comparator.comparing(Summary.Step::there).reversed().thenComparing(Summary.Step::name)).toList();
    }
}
