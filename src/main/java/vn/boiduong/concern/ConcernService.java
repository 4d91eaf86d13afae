package vn.boiduong.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/** The verbs of a concern. A refused verb leaves nothing behind. */
@Service
@Transactional
public class ConcernService {

    private static final int LONGEST_QUESTION = 1_200;
    private static final int LONGEST_ANSWER = 2_000;
    private static final int LONGEST_DOCUMENT = 200;

    private final Concerns concerns;
    private final ConcernNumbers numbers;
    private final ConcernProcess process;
    private final Answerers answerers;
    private final Directory directory;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    ConcernService(Concerns concerns, ConcernNumbers numbers, ConcernProcess process, Answerers answerers, Directory directory,
                   OfficeClock clock, ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.numbers = numbers;
        this.process = process;
        this.answerers = answerers;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** Anyone of an agency asks; returns the number it goes by. */
    public ConcernNumber raise(String question, Actor actor) {
        actor.require(Role.OFFICER, actor.agency());
        String words = FreeText.required("question", "concern.field.question", question, LONGEST_QUESTION);
        if (!answerers.exist(actor.officerId(), actor.agency())) {
            throw new RuleViolation("concern.nobodyAnswers");
        }
        Concern concern = Concern.raise(numbers.next(actor.agency()), words,
                new Concern.Asker(actor.officerId(), directory.officer(actor.officerId()).unit(), clock.today()));
        concerns.save(concern);
        process.start(concern.number());
        events.publishEvent(new ConcernRaised(concern.number(), concern.raisedBy()));
        return concern.number();
    }

    /** Who answers: hr, or whoever else can where hr is the asker alone. */
    @Transactional(readOnly = true)
    public Role answeringRole(String key) {
        return answerers.of(concern(key));
    }

    /** hr answers, or passes it up to the chairman with a note. Returns whether it was passed up. */
    public boolean answer(String key, SubmittedAnswer entered, Actor actor) {
        Concern concern = concern(key);
        refuseAsker(concern, actor);
        Role answering = answerers.of(concern);
        actor.require(answering, concern.number().agency());
        boolean passedUp = Optional.ofNullable(entered.passedUp())
                .orElseThrow(() -> RuleViolation.inField("passedUp", "concern.choiceMissing"));
        if (passedUp) {
            if (answerers.isAllOf(Role.CHAIRMAN, concern.raisedBy(), concern.number().agency())) {
                throw RuleViolation.inField("passedUp", "concern.nobodyAbove");
            }
            concern.passUp(words("passUpNote", entered.passUpNote()), actor.officerId(), clock.today());
        } else {
            concern.answer(words("answer", entered.answer()), document(entered.superiorDocument(), answering), new Concern.Signature(actor.officerId(), clock.today()));
        }
        concerns.save(concern);
        return passedUp;
    }

    /** The chairman decides what hr passed up. */
    public void decide(String key, String decision, Actor actor) {
        Concern concern = concern(key);
        refuseAsker(concern, actor);
        actor.require(Role.CHAIRMAN, concern.number().agency());
        concern.decideAbove(words("decision", decision), actor.officerId(), clock.today());
        concerns.save(concern);
    }

    /** Tells who asked. */
    public void deliver(String key) {
        Concern concern = concern(key);
        concern.delivered();
        concerns.save(concern);
        events.publishEvent(new ConcernAnswered(concern.number(), concern.raisedBy()));
    }

    private static void refuseAsker(Concern concern, Actor actor) {
        if (actor.is(concern.raisedBy())) {
            throw new RuleViolation("concern.notOwn");
        }
    }

    /** Whoever only records what the superior answered has to say where it stands; hr may. */
    private static String document(String entered, Role answering) {
        return answering == Role.ADMIN ? FreeText.required("superiorDocument", "concern.field.superiorDocument", entered, LONGEST_DOCUMENT)
                : FreeText.optional("superiorDocument", "concern.field.superiorDocument", entered, LONGEST_DOCUMENT);
    }

    private static String words(String field, String text) {
        return FreeText.required(field, "concern.field." + field, text, LONGEST_ANSWER);
    }

    @Transactional(readOnly = true)
    public Optional<Concern> find(ConcernNumber number) {
        return concerns.findById(number.key());
    }

    /** What nobody has answered yet, by number: the yearly report names it. */
    @Transactional(readOnly = true)
    public List<Concern> open(String agency) {
        return concerns.findByAgencyAndStatusNotOrderByNumber(agency, ConcernStatus.ANSWERED);
    }

    /** What was raised from the first day on and before the second, by number. */
    @Transactional(readOnly = true)
    public List<Concern> raisedBetween(String agency, LocalDate from, LocalDate before) {
        return concerns.findByAgencyAndRaisedOnGreaterThanEqualAndRaisedOnLessThanOrderByNumber(agency, from, before);
    }

    /** The actor's own, the latest first. */
    @Transactional(readOnly = true)
    public List<Concern> raisedBy(Actor actor) {
        return concerns.findByRaisedByOrderByNumberDesc(actor.officerId());
    }

    private Concern concern(String key) {
        return concerns.findById(key).orElseThrow(() -> new NotFound("concern", key));
    }
}
