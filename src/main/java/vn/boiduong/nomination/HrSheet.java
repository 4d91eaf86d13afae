package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The list as hr puts it together, and the units that may be asked for names besides; whoever is asked today answers by {@code askedUntil}. */
public record HrSheet(@JsonUnwrapped ConsolidationSheet list, List<UnaskedUnit> unasked, LocalDate askedUntil) {

    /** A unit that had nobody when the nomination opened: who would get the task, who of it may go now, and what stands against the others. */
    public record UnaskedUnit(String code, String name, List<String> heads, List<String> mayGo, List<String> refusals) {
    }
}
