package vn.boiduong.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * What a year's survey holds of one person. {@code wish} is null where none was stated; while {@code open} it may be stated or
 * changed, until the head of the unit answers, who is asked to by {@code unitDueOn}.
 */
public record PersonalNeeds(int year, boolean open, LocalDate unitDueOn, String wish, List<Need> needs) {

    /** What the post requires and the person lacks, by name, and what the head said to it. */
    public record Need(String requirement, NeedStatus status) {
    }
}
