package vn.boiduong.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.policy.Conditions;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterSources;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyVersion;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Puts parameters and versions into words. */
@Component
class PolicyPages {

    private final Directory directory;

    PolicyPages(Directory directory) {
        this.directory = directory;
    }

    /**
     * {@code before} is null where the version before has the same setting; {@code source} says what the rule rests on;
     * {@code choices} is empty where the setting is typed.
     */
    record Row(String name, Wording label, Wording setting, Wording before, Wording source, List<Choice> choices) {
    }

    record Choice(String code, Wording words, boolean chosen) {
    }

    /** A rule of the group that nobody can change, why, and what it rests on. */
    record Fixed(Wording label, Wording why, Wording source) {
    }

    record Group(Wording title, List<Row> rows, List<Fixed> fixed) {

        public boolean has(List<String> fields) {
            return rows.stream().anyMatch(row -> fields.contains(row.name()));
        }
    }

    /** {@code withdrawn} says by whom, when, why and for which version it was taken back; null while it stands. */
    record VersionRow(int number, String validFrom, Wording introduced, String reason, State state, Wording withdrawn, boolean correctable) {
    }

    enum State { PAST, IN_FORCE, TO_COME, WITHDRAWN }

    /** A draft may be tried whatever its day, as long as its parameters make sense. */
    record DraftPage(List<Wording> changes, List<Wording> complaints, List<Wording> cautions, boolean mayBeTried) {

        public boolean mayBeIntroduced() {
            return complaints.isEmpty() && !changes.isEmpty();
        }
    }

    boolean mayEdit(Actor actor) {
        return actor.hasAny(Role.HR, Role.ADMIN);
    }

    /** Trying a draft out shows people's marks, which the administrator does not read. */
    boolean mayTry(Actor actor) {
        return actor.has(Role.HR);
    }

    /** As they are typed: nothing to compare with. */
    List<Group> inputs(Map<String, String> settings) {
        return groups(settings, settings, settings);
    }

    List<Group> groups(Map<String, String> settings, Map<String, String> before, Map<String, String> shipped) {
        Map<String, List<Row>> byGroup = new TreeMap<>(settings).entrySet().stream()
                .map(setting -> row(setting.getKey(), setting.getValue(), before.getOrDefault(setting.getKey(), ""),
                        source(setting.getKey(), settings, shipped)))
                .collect(Collectors.groupingBy(row -> ParameterNames.groupOf(row.name())));
        List<String> order = new ArrayList<>(ParameterNames.GROUPS);
        byGroup.keySet().stream().filter(group -> !order.contains(group)).sorted().forEach(order::add);
        return order.stream().filter(byGroup::containsKey)
                .map(group -> new Group(Wording.of("policy.group." + group), byGroup.get(group), fixed(group))).toList();
    }

    private static List<Fixed> fixed(String group) {
        return !group.equals("condition") ? List.of() : Conditions.FIXED.stream().map(condition -> new Fixed(
                Wording.of("policy.parameter.condition." + condition), Wording.of("policy.page.fixed", Wording.of("policy.page.fixed." + condition)),
                Wording.of("policy.source.condition." + condition))).toList();
    }

    /** A form may be sent with a name that does not exist; it has no source. */
    private static Wording source(String name, Map<String, String> settings, Map<String, String> shipped) {
        return ParameterNames.GROUPS.contains(ParameterNames.groupOf(name)) ? ParameterSources.of(name, settings, shipped) : Wording.NONE;
    }

    private static Row row(String name, String setting, String before, Wording source) {
        return new Row(name, ParameterNames.labelOf(name), ParameterWords.shown(name, setting),
                setting.equals(before) ? null : ParameterWords.shown(name, before), source, choices(name, setting));
    }

    /** A word nobody knows is shown as it was typed, to be put right. */
    private static List<Choice> choices(String name, String setting) {
        String meant = ParameterWords.typed(name, setting);
        List<String> codes = ParameterWords.choices(name);
        return codes.contains(meant) ? codes.stream().map(code -> new Choice(code, ParameterWords.shown(name, code), code.equals(meant))).toList() : List.of();
    }

    List<VersionRow> versions(List<PolicyVersion> versions, int inForce, Optional<PolicyVersion> correctable) {
        Map<String, String> names = directory.namesOf(versions.stream().flatMap(PolicyPages::people).distinct().toList());
        return versions.stream().map(version -> new VersionRow(version.number(), Days.text(version.validFrom()),
                introduced(version, names), version.reason(), state(version, inForce), withdrawn(version.withdrawn(), names),
                correctable.filter(version::equals).isPresent())).toList();
    }

    private static Stream<String> people(PolicyVersion version) {
        return version.stands() ? Stream.of(version.introducedBy()) : Stream.of(version.introducedBy(), version.withdrawn().by());
    }

    private static State state(PolicyVersion version, int inForce) {
        if (!version.stands()) {
            return State.WITHDRAWN;
        }
        return version.number() == inForce ? State.IN_FORCE : version.number() < inForce ? State.PAST : State.TO_COME;
    }

    private static Wording withdrawn(PolicyVersion.Withdrawal withdrawal, Map<String, String> names) {
        if (withdrawal == null) {
            return null;
        }
        String by = names.getOrDefault(withdrawal.by(), withdrawal.by());
        return withdrawal.replacedBy() == null ? Wording.of("policy.page.takenBack", by, Days.text(withdrawal.at()), withdrawal.reason())
                : Wording.of("policy.page.putRight", by, Days.text(withdrawal.at()), withdrawal.reason(), withdrawal.replacedBy());
    }

    private static Wording introduced(PolicyVersion version, Map<String, String> names) {
        return version.number() == 1 ? Wording.of("policy.page.shipped") : Wording.of("policy.page.introduced",
                names.getOrDefault(version.introducedBy(), version.introducedBy()), Days.text(version.introducedAt()));
    }

    DraftPage draft(PolicyDraft draft) {
        return new DraftPage(sentences(draft.changes()),
                draft.complaints().stream().map(RuleViolation::wording).toList(), draft.cautions(), !draft.changes().isEmpty() && draft.complaints().stream()
                        .allMatch(complaint -> complaint.field().equals(Optional.of("validFrom"))));
    }

    List<Wording> sentences(List<PolicyDraft.Change> changes) {
        return changes.stream().map(PolicyPages::sentence).toList();
    }

    private static Wording sentence(PolicyDraft.Change change) {
        return Wording.of("policy.page.change", ParameterNames.labelOf(change.name()), words(change.name(), change.before()),
                words(change.name(), change.after()));
    }

    private static Wording words(String name, String setting) {
        Wording words = ParameterWords.shown(name, setting);
        return words.isEmpty() ? Wording.of("policy.page.empty") : words;
    }
}
