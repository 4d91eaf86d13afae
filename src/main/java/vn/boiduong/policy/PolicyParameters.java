package vn.boiduong.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.policy.Policy.Digest;
import vn.boiduong.policy.Policy.Observing;
import vn.boiduong.policy.Policy.Postgraduate;
import vn.boiduong.policy.Policy.RankingWeights;
import vn.boiduong.policy.Policy.RaterWeights;
import vn.boiduong.shared.RuleViolation;

/** The parameters as they are stored and typed, by name; reading them refuses the first one that makes no sense. */
record PolicyParameters(Map<String, String> settings) {

    private static final String DEADLINE = "deadline.";
    private static final String PEERS = "rater.peers";
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final int CRITERIA = 6;
    /** A task's reminder timer holds twelve moments; the one before the due day is the twelfth. */
    private static final int MOST_REMINDERS = 11;
    /** Beyond a year nobody remembers what the course was for. */
    private static final int MOST_MONTHS = 12;

    /** These parameters with some changed; a name that does not exist is refused. */
    PolicyParameters with(Map<String, String> changes) {
        Map<String, String> changed = new TreeMap<>(settings);
        changes.forEach((name, setting) -> {
            if (!settings.containsKey(name)) {
                throw RuleViolation.inField(name, "policy.unknownParameter", name);
            }
            changed.put(name, setting.strip());
        });
        PolicyParameters draft = new PolicyParameters(changed);
        draft.refusePeers(changes);
        ReportDayParameters.refuseContradictions(draft, changed(changes).stream().map(PolicyDraft.Change::name).collect(Collectors.toSet()));
        return draft;
    }

    /** Nobody asks peers for marks (ADR 0022): a weight for them would promise what no score contains. Stored versions are read as they are. */
    private void refusePeers(Map<String, String> changes) {
        if (changes.containsKey(PEERS)) {
            demand(number(PEERS).signum() == 0, PEERS, "policy.peersNotAsked");
        }
    }

    /** The parameters these changes really change, by name. */
    List<PolicyDraft.Change> changed(Map<String, String> changes) {
        return new TreeMap<>(changes).entrySet().stream()
                .filter(change -> settings.containsKey(change.getKey()) && !settings.get(change.getKey()).equals(change.getValue().strip()))
                .map(change -> new PolicyDraft.Change(change.getKey(), settings.get(change.getKey()), change.getValue().strip())).toList();
    }

    /** Everything wrong with these changes: a parameter complained about is put back, and the rest is read again. */
    List<RuleViolation> complaintsAbout(Map<String, String> changes) {
        List<RuleViolation> complaints = new ArrayList<>();
        Map<String, String> left = new TreeMap<>(changes);
        boolean sound = false;
        while (!sound) {
            try {
                with(left).policy(0, LocalDate.EPOCH);
                sound = true;
            } catch (RuleViolation complaint) {
                complaints.add(complaint);
                sound = complaint.field().filter(name -> putBack(name, left)).isEmpty();
            }
        }
        return complaints;
    }

    /** Where parameters contradict each other and the one complained about is as it was, all of its kind are put back. */
    private static boolean putBack(String name, Map<String, String> changes) {
        String kind = ParameterNames.groupOf(name) + ".";
        return changes.containsKey(name) ? changes.remove(name) != null : changes.keySet().removeIf(other -> other.startsWith(kind));
    }

    Policy policy(int version, LocalDate validFrom) {
        Policy policy = new Policy(version, validFrom, workingDays(), reminderDays(), criteria(),
                new RaterWeights(number("rater.self"), number("rater.head"), number(PEERS), whole("rater.fewestCitizens")),
                new RankingWeights(number("ranking.evaluation"), number("ranking.test"), number("ranking.hours")),
                new Bands(number("band.excellent"), number("band.good"), number("band.satisfactory")),
                dayOfYear("ranking.opens"), dayOfYear(ReportDayParameters.OPENS), whole("hours.target"), whole("strength.percent"),
                new Digest(read("digest.at", LocalTime::parse), whole("digest.soonDays")),
                new Postgraduate(whole("postgraduate.mostAge"), whole("postgraduate.yearsOfService"), whole("postgraduate.goodYears"),
                        whole("postgraduate.commitmentFactor")), Conditions.read(settings), whole("practice.months"),
                ReportDayParameters.of(this),
                new Observing(whole("observation.fewestSheets"), whole("observation.fewestForMost"), whole("observation.mostPercent")));
        refuseContradictions(policy);
        aims();
        return policy;
    }

    /** What the agency aims at; refuses a target that makes no sense. */
    List<Aim> aims() {
        return new AimParameters(settings).aims();
    }

    private static void refuseContradictions(Policy policy) {
        BigDecimal sum = policy.criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        demand(sum.compareTo(BigDecimal.valueOf(100)) == 0, "criterion.1.weight", "policy.weightsMustSumTo100", sum.toPlainString());
        demand(policy.raters().head().signum() > 0, "rater.head", "policy.mustBePositive");
        demand(policy.ranking().evaluation().signum() > 0, "ranking.evaluation", "policy.mustBePositive");
        refuseBands(policy.bands());
        refuseObserving(policy.observing());
        demand(policy.hoursTarget() > 0, "hours.target", "policy.mustBePositive");
        demand(policy.practiceMonths() >= 1 && policy.practiceMonths() <= MOST_MONTHS, "practice.months", "policy.monthsExpected",
                ParameterNames.labelOf("practice.months"), MOST_MONTHS);
        demand(policy.strengthPercent() <= 100, "strength.percent", "policy.percentExpected");
    }

    /** One sheet is equal to itself, and none of a hundred would show everybody. */
    private static void refuseObserving(Observing observing) {
        demand(observing.fewestSheets() >= 2, "observation.fewestSheets", "policy.sheetsExpected");
        demand(observing.fewestForMost() >= observing.fewestSheets(), "observation.fewestForMost", "policy.mustNotBeLess",
                ParameterNames.labelOf("observation.fewestForMost"), ParameterNames.labelOf("observation.fewestSheets"));
        demand(observing.mostPercent() >= 1 && observing.mostPercent() <= 100, "observation.mostPercent", "policy.shareExpected");
    }

    /** Every score from 0 to 100 belongs to exactly one level, so the bounds go down and have no more digits than a score. */
    private static void refuseBands(Bands bands) {
        Map<String, BigDecimal> bounds = Map.of("band.excellent", bands.excellent(), "band.good", bands.good(), "band.satisfactory", bands.satisfactory());
        new TreeMap<>(bounds).forEach((name, bound) -> demand(bound.compareTo(BigDecimal.valueOf(100)) <= 0
                && bound.stripTrailingZeros().scale() <= Bands.DECIMALS, name, "policy.bandExpected"));
        demand(bands.good().compareTo(bands.excellent()) < 0, "band.good", "policy.bandMustBeLower", ParameterNames.labelOf("band.good"),
                ParameterNames.labelOf("band.excellent"));
        demand(bands.satisfactory().compareTo(bands.good()) < 0, "band.satisfactory", "policy.bandMustBeLower",
                ParameterNames.labelOf("band.satisfactory"), ParameterNames.labelOf("band.good"));
    }

    static void demand(boolean kept, String name, String key, Object... more) {
        if (!kept) {
            throw RuleViolation.inField(name, key, more.length == 0 ? new Object[] {ParameterNames.labelOf(name)} : more);
        }
    }

    private Map<String, Integer> workingDays() {
        Map<String, Integer> byTask = new TreeMap<>();
        settings.keySet().stream().filter(name -> name.startsWith(DEADLINE))
                .forEach(name -> byTask.put(name.substring(DEADLINE.length()), whole(name)));
        return Map.copyOf(byTask);
    }

    private List<Integer> reminderDays() {
        List<Integer> days = read("reminder.days", text -> Arrays.stream(text.split(";")).map(String::strip).filter(day -> !day.isEmpty())
                .map(Integer::valueOf).distinct().toList());
        demand(days.stream().allMatch(day -> day >= 0), "reminder.days", "policy.mustNotBeNegative");
        demand(days.size() <= MOST_REMINDERS, "reminder.days", "policy.tooManyReminders", MOST_REMINDERS, days.size());
        return days;
    }

    private List<Criterion> criteria() {
        return IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(n -> new Criterion(read("criterion." + n + ".name", text -> text), number("criterion." + n + ".weight")))
                .toList();
    }

    int whole(String name) {
        int whole = read(name, Integer::valueOf);
        demand(whole >= 0, name, "policy.mustNotBeNegative");
        return whole;
    }

    private BigDecimal number(String name) {
        BigDecimal number = read(name, BigDecimal::new);
        demand(number.signum() >= 0, name, "policy.mustNotBeNegative");
        return number;
    }

    MonthDay dayOfYear(String name) {
        return read(name, text -> MonthDay.parse(text, DAY_OF_YEAR));
    }

    private <T> T read(String name, Function<String, T> reader) {
        String setting = settings.getOrDefault(name, "");
        try {
            return reader.apply(setting);
        } catch (NumberFormatException | DateTimeParseException notUnderstood) {
            throw RuleViolation.inField(name, "policy.notUnderstood", ParameterNames.labelOf(name), setting);
        }
    }
}
