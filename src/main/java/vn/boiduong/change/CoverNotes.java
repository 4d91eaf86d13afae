package vn.boiduong.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.nomination.CoveredPosts;
import vn.boiduong.nomination.Outlook;
import vn.boiduong.shared.Wording;

/** What a cover of a post is about: the covers on record, and how the unit stands towards the courses of those days. */
@Component
class CoverNotes {

    /** Begins the key of what is said about nominations. */
    static final String OF_NOMINATION = "nomination/";

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final CoveredPosts covers;
    private final Outlook outlook;
    private final Directory directory;

    CoverNotes(CoveredPosts covers, Outlook outlook, Directory directory) {
        this.covers = covers;
        this.outlook = outlook;
        this.directory = directory;
    }

    Map<String, Wording> about(String agency, Change about) {
        Map<String, Wording> notes = new TreeMap<>();
        if (about.kind() != null && about.kind().isOfCover() && about.officer() != null && about.firstDay() != null) {
            Officer officer = directory.officer(about.officer());
            LocalDate last = about.lastDay() == null ? OPEN_END : about.lastDay();
            covers.of(agency, officer.id(), about.firstDay(), last).forEach(cover -> notes.put("cover/" + cover.firstDay(),
                    Wording.of("change.note.cover", officer.fullName(), Days.text(cover.firstDay()), Days.text(cover.lastDay()))));
            outlook.of(agency, officer.unit(), about.firstDay(), last).forEach((key, sentence) -> notes.put(OF_NOMINATION + key, sentence));
        }
        return notes;
    }
}
