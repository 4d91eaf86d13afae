package vn.boiduong.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.boiduong.shared.RuleViolation;

/** One requirement of one officer's post; ordered by officer, then requirement. */
record OfficerRequirement(String officer, String requirement) implements Comparable<OfficerRequirement> {

    private static final Comparator<OfficerRequirement> ORDER =
            Comparator.comparing(OfficerRequirement::officer).thenComparing(OfficerRequirement::requirement);

    /** Reads the form's list {@code officer:requirement;…}. */
    static Set<OfficerRequirement> listed(String field, String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(item -> !item.isEmpty())
                .map(item -> one(field, item)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static OfficerRequirement one(String field, String item) {
        String[] parts = item.split(":");
        if (parts.length != 2) {
            throw RuleViolation.inField(field, "survey.needNotUnderstood", item);
        }
        return new OfficerRequirement(parts[0].strip(), parts[1].strip());
    }

    @Override
    public int compareTo(OfficerRequirement other) {
        return ORDER.compare(this, other);
    }
}
