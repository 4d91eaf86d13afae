package vn.boiduong.concern;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Role;

/** What a report says of concerns. */
@Component
@Transactional(readOnly = true)
public class ConcernYears {

    private final Concerns concerns;
    private final Answerers answerers;

    ConcernYears(Concerns concerns, Answerers answerers) {
        this.concerns = concerns;
        this.answerers = answerers;
    }

    /** From 01/01 to the day, at most to the year's end; what was open is of the day itself. */
    public ConcernYear of(String agency, int year, LocalDate day) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate until = day.isBefore(last) ? day : last;
        List<ConcernYear.Open> open = concerns.openAfter(agency, day).stream().map(concern -> open(concern, day)).toList();
        return new ConcernYear(concerns.countByAgencyAndRaisedOnBetween(agency, first, until),
                concerns.countByAgencyAndAnsweredOnBetween(agency, first, until), open);
    }

    private ConcernYear.Open open(Concern concern, LocalDate day) {
        boolean passedUp = concern.passedUpOn() != null && !concern.passedUpOn().isAfter(day);
        return new ConcernYear.Open(concern.number().number(), concern.question(), concern.raisedBy(), concern.unit(),
                passedUp ? Role.CHAIRMAN : answerers.of(concern), passedUp ? concern.passedUpOn() : concern.raisedOn());
    }
}
