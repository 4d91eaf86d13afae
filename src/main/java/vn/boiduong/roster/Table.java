package vn.boiduong.roster;

import java.util.List;
import java.util.Locale;

import vn.boiduong.shared.Wording;


/** A table of the directory with its columns as the files have them. */
public enum Table {
    AGENCY("code", "name", "parentName", "place", "coordinatingUnit"),
    UNITS("code", "name", "kind", "head"),
    REQUIREMENTS("code", "name", "category"),
    POSITIONS("code", "name", "duty", "requirements"),
    OFFICERS("id", "fullName", "dateOfBirth", "gender", "personType", "unit", "position", "email", "joinedOn", "roles"),
    QUALIFICATIONS("officer", "requirement", "certificateNo", "issuedOn"),
    LEAVES("officer", "from", "to", "kind"),
    COURSES("code", "name", "content", "grants", "mode", "location", "organizer", "startsOn", "endsOn", "hours", "seats", "costPerSeat",
            "targetDuties", "refresher");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** The first column, by which a row is known; leaves and certificates are known by all. */
    public String key() {
        return columns.get(0);
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    public Wording text() {
        return Wording.of("roster.table." + name());
    }
}
