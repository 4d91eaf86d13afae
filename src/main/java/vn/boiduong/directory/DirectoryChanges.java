package vn.boiduong.directory;

import java.time.LocalDate;

/** Changes of the directory as the business meets them; each announces its event in the same transaction. */
public interface DirectoryChanges {

    /** The officer has met a requirement, for example through a verified course; recorded once per requirement and certificate. */
    void recordQualification(Qualification qualification);

    /** What the officer met through this course does not count any more; the entry stays, with the day. */
    void revokeQualifications(String officer, String course, LocalDate on);

    void recordLeave(Leave leave);

    /** The officer is back sooner; the leave as it was laid down stays on record. */
    void endLeave(String officer, EndedEarly ended);

    /** The officer belongs to the other unit from that day; a unit the officer headed has no head then. */
    void transfer(String officer, String toUnit, LocalDate on);

    /** The officer is of the agency no longer from that day; a unit the officer headed has no head then. */
    void leave(String officer, LocalDate on, String reason);

    /** The new head has to be a member of the unit. */
    void replaceHead(String agency, String unit, String newHead, LocalDate on);

    /** Nobody heads the unit from that day; who headed it stays a member. */
    void vacateHead(String agency, String unit, LocalDate on);

    /** The officer acts for the unit from {@code first} to {@code last}, both included. */
    void appointDeputy(String agency, String unit, String officer, LocalDate first, LocalDate last);

    /** The officer acts for the unit no more; the deputyship as it was laid down stays on record. */
    void endDeputyship(String agency, String unit, String officer, EndedEarly ended);
}
