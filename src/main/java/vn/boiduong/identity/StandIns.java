package vn.boiduong.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.Wording;

/**
 * Marks what a deputy did as done in the head's name. The mark follows from the dated deputyship, which is never deleted, so it
 * stands as long as the record does.
 */
@Component
public class StandIns {

    private final Directory directory;

    StandIns(Directory directory) {
        this.directory = directory;
    }

    /** Every deputyship the agency has ever had, read once for a whole list. */
    public Book of(String agency) {
        List<Deputy> deputies = directory.deputyships(agency);
        return new Book(deputies, directory.namesOf(deputies.stream().map(Deputy::officer).collect(Collectors.toSet())));
    }

    public record Book(List<Deputy> deputies, Map<String, String> names) {

        /** " (… thay mặt thủ trưởng)" where the officer acted for the unit as its deputy on that day, else nothing. */
        public Wording mark(String unit, String officer, LocalDate on) {
            return stoodIn(unit, officer, on) ? Wording.of("identity.standIn", names.getOrDefault(officer, officer)) : Wording.NONE;
        }

        /** Whether the officer acted for the unit as its deputy on that day. */
        public boolean stoodIn(String unit, String officer, LocalDate on) {
            return officer != null && on != null && deputies.stream()
                    .anyMatch(deputy -> deputy.unit().equals(unit) && deputy.officer().equals(officer) && deputy.covers(on));
        }
    }
}
