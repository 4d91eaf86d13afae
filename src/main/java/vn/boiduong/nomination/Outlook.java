package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.policy.Handling;
import vn.boiduong.shared.Wording;

/** How a unit stands towards the courses it is still to name people for: how many may go, and who. */
@Component
@Transactional(readOnly = true)
public class Outlook {

    private static final Set<NominationStatus> STILL_NAMING = Set.of(NominationStatus.WAITING, NominationStatus.OPEN);

    private final NominationLists lists;
    private final Courses courses;
    private final Eligibility eligibility;
    private final Suggestions suggestions;

    Outlook(NominationLists lists, Courses courses, Eligibility eligibility, Suggestions suggestions) {
        this.lists = lists;
        this.courses = courses;
        this.eligibility = eligibility;
        this.suggestions = suggestions;
    }

    /** In sentences by a key that stays the same, for the courses with a day between these; how many may go only where the policy asks. */
    public Map<String, Wording> of(String agency, String unit, LocalDate first, LocalDate last) {
        List<Course> ahead = courses.withCodes(lists.awaited(agency).stream().filter(one -> STILL_NAMING.contains(one.status()))
                .map(AwaitedNomination::course).collect(Collectors.toSet()));
        Map<String, Wording> sentences = new TreeMap<>();
        ahead.stream().filter(course -> !course.isCancelled() && !course.startsOn().isAfter(last) && !course.endsOn().isBefore(first))
                .forEach(course -> tell(course, unit, sentences));
        return sentences;
    }

    private void tell(Course course, String unit, Map<String, Wording> sentences) {
        Picture picture = eligibility.ofUnit(course, unit);
        if (picture.conditions().of(Condition.UNIT_STRENGTH.name()) != Handling.NOT_ASKED) {
            UnitStrength strength = picture.units().get(unit);
            String dates = Days.text(course.startsOn()) + "–" + Days.text(course.endsOn());
            sentences.put(course.code() + "/", Wording.of("nomination.outlook.strength", course.name(), dates, strength.unit().name(),
                    Math.max(0, strength.allowedAway() - strength.tightest(Set.of()).away())));
        }
        for (Suggestion one : suggestions.of(picture)) {
            String name = one.officer().fullName();
            sentences.put(course.code() + "/" + one.officer().id(), one.judgement().eligible()
                    ? Wording.of("nomination.outlook.eligible", course.name(), name)
                    : Wording.of("nomination.outlook.refused", course.name(), one.judgement().sentences()));
        }
    }
}
