package vn.boiduong.nomination;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import vn.boiduong.directory.Officer;

/**
 * The order in which people are suggested for a course: whoever misses a requirement of the own post that the course grants, then fewest
 * hours this year, then longest since the last course, then name.
 */
public final class SuggestedOrder {

    /** Whoever never went to a course has waited longest. */
    public static final Comparator<Claim> BY_CLAIM = Comparator.comparing((Claim claim) -> !claim.missesRequirement())
            .thenComparing(Claim::hours)
            .thenComparing(Claim::lastCourseEndedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Claim::officer, SuggestedOrder::byName);

    private SuggestedOrder() {
    }

    /** What puts a person before others; {@code lastCourseEndedOn} is null for whoever never went. */
    public record Claim(Officer officer, boolean missesRequirement, int hours, LocalDate lastCourseEndedOn) {
    }

    /** Vietnamese lists go by the given name, the last word, then by the whole name. */
    static int byName(Officer one, Officer other) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing((Officer officer) -> givenName(officer.fullName()), vietnamese)
                .thenComparing(Officer::fullName, vietnamese).thenComparing(Officer::id).compare(one, other);
    }

    private static String givenName(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
