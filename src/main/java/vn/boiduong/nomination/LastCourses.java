package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;

/** When people last went to a course, as far as it is concluded. */
@Component
@Transactional(readOnly = true)
public class LastCourses {

    private final NomineeTable nominees;
    private final OfficeClock clock;

    LastCourses(NomineeTable nominees, OfficeClock clock) {
        this.nominees = nominees;
        this.clock = clock;
    }

    /** Without those who never went. */
    public Map<String, LocalDate> endedOn(Collection<String> officers) {
        return nominees.learned(officers, clock.today().getYear()).values().stream().filter(learned -> learned.lastCourseEndedOn() != null)
                .collect(Collectors.toMap(Learned::officer, Learned::lastCourseEndedOn));
    }
}
