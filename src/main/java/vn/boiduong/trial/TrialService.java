package vn.boiduong.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * Starts, shows and stops trials; HR of the agency only, and one at a time. A trial shows people's marks and places, which the
 * administrator, who introduces versions, does not read.
 */
@Service
public class TrialService {

    /** A trial that is played gives a sign every second; one that waits for its turn gives none. */
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_TURN = Duration.ofHours(2);

    private final TrialTable trials;
    private final TrialRunner runner;
    private final YearSoFar years;
    private final PolicyService policies;
    private final OfficeClock clock;
    private final InstantSource machine;

    TrialService(TrialTable trials, TrialRunner runner, YearSoFar years, PolicyService policies, OfficeClock clock,
                 InstantSource securityTime) {
        this.trials = trials;
        this.runner = runner;
        this.years = years;
        this.policies = policies;
        this.clock = clock;
        this.machine = securityTime;
    }

    /**
     * Begins to try these parameters, set against the latest version, on what came of the year; without one, of this year, or the last
     * where this one has not begun; before an agency's first year on what is planned. Returns the trial's number.
     */
    public int start(Optional<Integer> wanted, Map<String, String> settings, Actor actor) {
        require(actor);
        PolicyDraft draft = policies.draft(actor.agency(), clock.today(), settings);
        draft.complaints().stream().filter(complaint -> !complaint.field().equals(Optional.of("validFrom"))).findFirst().ifPresent(complaint -> {
            throw complaint;
        });
        if (draft.changes().isEmpty()) {
            throw new RuleViolation("policy.nothingChanges");
        }
        int year = yearToTryOn(wanted, actor.agency());
        int base = policies.latest(actor.agency()).number();
        Map<String, String> all = new TreeMap<>(policies.parameters(actor.agency(), base));
        draft.changes().forEach(change -> all.put(change.name(), change.after()));
        trials.endSilent(actor.agency(), signsOfLife());
        Trial trial = new Trial(actor.agency(), 0, year, base, TrialStatus.WAITING, actor.officerId(), clock.now(),
                Messages.text("trial.waiting"), all, null, null, null, null);
        int number = insert(trial);
        runner.begin(trials.find(actor.agency(), number).orElseThrow());
        return number;
    }

    private int yearToTryOn(Optional<Integer> wanted, String agency) {
        int now = clock.today().getYear();
        List<Integer> begun = wanted.map(List::of).orElse(List.of(now, now - 1));
        List<Integer> planned = wanted.map(List::of).orElse(List.of(now, now + 1));
        return Stream.concat(begun.stream().filter(year -> years.hasBegun(agency, year)), planned.stream().filter(year -> years.isPlanned(agency, year)))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("trial.nothingToTryOn", wanted.orElse(now)));
    }

    private int insert(Trial trial) {
        try {
            return trials.insert(trial, machine.instant());
        } catch (DuplicateKeyException another) {
            throw new RuleViolation("trial.oneAtATime");
        }
    }

    /** The last one; what its server left behind when it went down is shown as ended, and ends when the next begins. */
    public Optional<Trial> latest(Actor actor) {
        require(actor);
        return trials.latest(actor.agency()).map(trial -> trial.isUnderWay() && trials.isSilent(actor.agency(), signsOfLife())
                ? trial.failed(Messages.text("trial.interrupted")) : trial);
    }

    private TrialTable.SignsOfLife signsOfLife() {
        Instant now = machine.instant();
        return new TrialTable.SignsOfLife(now.minus(SILENCE), now.minus(LONGEST_TURN));
    }

    public Trial find(int number, Actor actor) {
        require(actor);
        return trials.find(actor.agency(), number).orElseThrow(() -> new RuleViolation("trial.unknown", number));
    }

    /** Ends a trial under way; the machine that plays it notices and lets go. */
    public void stop(int number, Actor actor) {
        trials.failed(find(number, actor), Messages.text("trial.stopped"));
    }

    /** What the draft changes in the version it was set against, one sentence each. */
    public List<Wording> changes(Trial trial) {
        Map<String, String> base = policies.parameters(trial.agency(), trial.baseVersion());
        return trial.draft().entrySet().stream().filter(setting -> !setting.getValue().equals(base.get(setting.getKey())))
                .map(setting -> Wording.of("policy.page.change", ParameterNames.labelOf(setting.getKey()),
                        words(setting.getKey(), base.get(setting.getKey())), words(setting.getKey(), setting.getValue()))).toList();
    }

    private static Wording words(String parameter, String setting) {
        Wording words = ParameterWords.shown(parameter, setting);
        return words.parts().isEmpty() || words.toString().isEmpty() ? Wording.of("policy.page.empty") : words;
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.HR)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
    }
}
