package vn.boiduong.survey;

import java.util.List;

/** What hr needs in order to consolidate: what each unit answered, and how many people lack each requirement. */
public record ConsolidationSheet(int year, List<UnitAnswer> units, List<Demand> demands) {

    /** One unit's answer in figures; {@code silentReason} is null unless hr closed it unanswered. */
    public record UnitAnswer(String unitName, long confirmed, long declined, long unanswered, String otherNeeds,
                             String silentReason) {
    }

    /** How many officers need a requirement, declined needs left out. */
    public record Demand(String requirementName, long people) {
    }
}
