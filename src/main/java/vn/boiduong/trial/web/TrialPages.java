package vn.boiduong.trial.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.Messages;
import vn.boiduong.trial.Table;
import vn.boiduong.trial.Trial;

/** Puts the tables of a trial into the lines of the page. */
@Component
class TrialPages {

    private final Directory directory;

    TrialPages(Directory directory) {
        this.directory = directory;
    }

    /** One person's line; who is not ranked has empty places and a reason. */
    record Person(String id, String name, String unit, String rankBefore, String rankAfter, String scoreBefore, String scoreAfter,
                  String levelBefore, String levelAfter, String reason, boolean moved) {
    }

    /** One week; {@code details} are the kinds of work of which there is more or less. */
    record Week(String week, String from, int before, int after, List<String> details) {

        public String difference() {
            return after == before ? "" : "%+d".formatted(after - before).replace('-', '−');
        }
    }

    String head(Trial trial) {
        String by = directory.namesOf(List.of(trial.startedBy())).getOrDefault(trial.startedBy(), trial.startedBy());
        return Messages.shown("trial.head", trial.number(), trial.year(), trial.baseVersion(), by, Days.text(trial.startedAt()));
    }

    List<String> notes(Trial trial) {
        return trial.notes() == null ? List.of() : trial.notes().lines().toList();
    }

    List<String> failure(Trial trial) {
        return trial.failure() == null ? List.of() : trial.failure().lines().toList();
    }

    /** By place according to the draft, then those without a place. */
    List<Person> people(Trial trial) {
        Map<String, String> units = directory.unitNames(trial.agency());
        return Table.rows(trial.ranking()).stream().map(row -> new Person(row.get(0), row.get(1), units.getOrDefault(row.get(2), row.get(2)),
                        row.get(3), row.get(4), comma(row.get(5)), comma(row.get(6)), row.get(7), row.get(8), row.get(10), isMoved(row)))
                .sorted(Comparator.comparing((Person person) -> person.rankAfter().isEmpty())
                        .thenComparing(person -> person.rankAfter().isEmpty() ? 0 : Integer.parseInt(person.rankAfter()))
                        .thenComparing(Person::name)).toList();
    }

    private static boolean isMoved(List<String> row) {
        return !row.get(3).equals(row.get(4)) || !row.get(7).equals(row.get(8));
    }

    /** What it comes to, in a sentence. */
    String summary(List<Person> people, List<Week> weeks) {
        long places = people.stream().filter(person -> !person.rankBefore().equals(person.rankAfter())).count();
        long levels = people.stream().filter(person -> !person.levelBefore().equals(person.levelAfter())).count();
        long scores = people.stream().filter(person -> !number(person.scoreBefore()).equals(number(person.scoreAfter()))).count();
        long changed = weeks.stream().filter(week -> !week.details().isEmpty()).count();
        return Messages.shown("trial.summary", scores, places, levels, changed);
    }

    private static BigDecimal number(String score) {
        return score.isEmpty() ? BigDecimal.ZERO : new BigDecimal(score.replace(',', '.'));
    }

    private static String comma(String score) {
        return score.replace('.', ',');
    }

    List<Week> weeks(Trial trial) {
        Map<String, List<List<String>>> byWeek = Table.rows(trial.tasks()).stream()
                .collect(Collectors.groupingBy(row -> row.get(0), TreeMap::new, Collectors.toList()));
        return byWeek.entrySet().stream().map(week -> new Week(week.getKey(), Days.text(LocalDate.parse(week.getValue().get(0).get(1))),
                sum(week.getValue(), 4), sum(week.getValue(), 5), details(week.getValue()))).toList();
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }

    private static List<String> details(List<List<String>> rows) {
        return rows.stream().filter(row -> !row.get(4).equals(row.get(5)))
                .map(row -> Messages.shown("trial.work", row.get(2), row.get(3), row.get(4), row.get(5))).toList();
    }
}
