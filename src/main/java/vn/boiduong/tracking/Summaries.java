package vn.boiduong.tracking;

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
        Map<String, Long> overdue = standings.overdue(actor.agency(), OfficeClock.startOf(clock.today()).toInstant());
        Map<String, Long> failed = standings.failed(actor.agency());
        Map<String, String> processes = new LinkedHashMap<>(archive.processes());
        if (!processes.keySet().containsAll(failed.keySet())) {
            archive.mailProcesses().forEach((id, name) -> {
                if (failed.containsKey(id)) {
                    processes.put(id, name);
                }
            });
        }
        List<Summary.Row> rows = processes.entrySet().stream().filter(each -> counts.containsKey(each.getKey()))
                .map(each -> row(each.getKey(), each.getValue(), counts.get(each.getKey()), overdue.getOrDefault(each.getKey(), 0L),
                        failed.getOrDefault(each.getKey(), 0L))).toList();
        return new Summary(rows.stream().mapToLong(Summary.Row::running).sum(), rows.stream().mapToLong(Summary.Row::overdue).sum(),
                rows.stream().mapToLong(Summary.Row::failed).sum(), rows);
    }

    private static Summary.Row row(String process, String name, List<Count> counts, long overdue, long failed) {
        Map<String, Summary.Step> steps = new LinkedHashMap<>();
        counts.stream().filter(count -> count.there() > 0).forEach(count -> steps.merge(count.step(),
                new Summary.Step(process + ":" + count.step(), count.name(), count.there()),
                (one, other) -> new Summary.Step(one.code(), one.name(), one.there() + other.there())));
        return new Summary.Row(process, name, counts.stream().mapToLong(Count::cases).sum(), overdue, failed, steps.values().stream()
                .sorted(Comparator.comparing(Summary.Step::there).reversed().thenComparing(Summary.Step::name)).toList());
    }
}
