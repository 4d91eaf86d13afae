package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.boiduong.participation.Ending;

/**
 * A course in numbers: {@code nominated} is counted from the decision, {@code endings} from what became of each person, and the
 * two are the same number unless {@code contradictions} says otherwise. Every number is as long as its list of people.
 */
public record CourseLine(String course, String name, LocalDate startsOn, LocalDate endsOn, int nominated, Map<Ending, Integer> endings,
                         List<Person> people, List<String> contradictions) {

    /** One person sent; {@code instance} is the key of the person's cases, {@code evaluation} how the practice was judged or null. */
    public record Person(String officer, String name, String unit, Ending ending, LocalDate concludedOn, String instance, String evaluation) {
    }

    public boolean addsUp() {
        return contradictions.isEmpty() && nominated == endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Person> people(Ending ending) {
        return people.stream().filter(person -> person.ending() == ending).toList();
    }
}
