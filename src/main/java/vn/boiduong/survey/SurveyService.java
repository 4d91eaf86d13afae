package vn.boiduong.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.ClosedUnits;
import vn.boiduong.deadline.Rounds;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The verbs of a survey. A refused verb leaves nothing behind. */
@Service
@Transactional
public class SurveyService {

    private final Surveys surveys;
    private final SurveyUnitRecords units;
    private final Directory directory;
    private final MissingRequirements missing;
    private final Rounds rounds;
    private final SurveyProcess process;
    private final ClosedUnits closed;
    private final UnitSheets sheets;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    SurveyService(Surveys surveys, SurveyUnitRecords units, Directory directory, MissingRequirements missing, Rounds rounds,
                  SurveyProcess process, ClosedUnits closed, UnitSheets sheets, OfficeClock clock, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.units = units;
        this.directory = directory;
        this.missing = missing;
        this.rounds = rounds;
        this.process = process;
        this.closed = closed;
        this.sheets = sheets;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the year's survey: fixes its units and proposes their needs. */
    public void open(String surveyKey) {
        AgencyYear year = AgencyYear.ofKey(surveyKey);
        Survey survey = surveys.findById(surveyKey).orElseGet(() -> Survey.of(year));
        survey.open(clock.today(), rounds.dueOn(year.agency(), "DeclareNeeds"));
        surveys.save(survey);
        Map<String, Set<OfficerRequirement>> lacking = missing.byUnit(year.agency(), clock.today());
        lacking.forEach((unit, needs) -> units.save(SurveyUnit.waiting(survey, unit, needs)));
    }

    /**
     * An officer states the own wish while the unit's head has not answered yet; empty words take it back, and are refused where
     * there is none. Tells whether a wish stands now.
     */
    public boolean wish(String surveyKey, String text, Actor actor) {
        Survey survey = openSurvey(surveyKey);
        Officer officer = directory.findOfficer(actor.officerId()).filter(person -> person.agency().equals(survey.agency()))
                .orElseThrow(() -> new RuleViolation("survey.wishOfOthers"));
        SurveyUnit part = part(survey, officer.unit());
        Optional<String> words = Optional.ofNullable(FreeText.optional("wish", "survey.wish", text));
        if (words.isEmpty() && part.wishes().stream().noneMatch(wish -> wish.officer().equals(officer.id()))) {
            throw RuleViolation.inField("wish", "shared.textMissing", Wording.of("survey.wish"));
        }
        part.wish(officer.id(), words.orElse(null));
        units.save(part);
        return words.isPresent();
    }

    /** The head of the unit answers on what was shown; a unit hr has closed in the meantime keeps what hr recorded. */
    public void recordNeeds(String surveyKey, String unit, Answer answer, Actor actor) {
        Survey survey = openSurvey(surveyKey);
        SurveyUnit part = part(survey, unit);
        if (part.status() == SurveyUnitStatus.SILENT) {
            return;
        }
        actor.requireHeadOf(unit, survey.agency());
        ShownVersion.require(answer.shownVersion(), sheets.of(survey, part), "survey.sheetChanged");
        part.declare(OfficerRequirement.listed("declinedNeeds", answer.declinedNeeds()),
                FreeText.optional("otherNeeds", "survey.otherNeeds", answer.otherNeeds()), actor.officerId(), clock.today());
        units.save(part);
    }

    /** What the head's form says: declined proposals as {@code officer:requirement;…}, other needs in words, the version it showed, if any. */
    public record Answer(String declinedNeeds, String otherNeeds, Optional<String> shownVersion) {
    }

    /** hr ends the waiting for a unit that stays silent past the cut-off; the proposals stand unconfirmed. */
    public void closeForSilentUnit(String surveyKey, String unit, String reason, Actor actor) {
        Survey survey = openSurvey(surveyKey);
        actor.require(Role.HR, survey.agency());
        rounds.requirePast(rounds.cutOff(survey.agency(), survey.unitsDueOn()));
        SurveyUnit part = part(survey, unit);
        part.closeSilent(FreeText.required("reason", "survey.silentReason", reason), actor.officerId(), clock.today());
        units.save(part);
        closed.tell(SurveyProcess.KEY, surveyKey, unit, part.silentReason());
        process.closeUnit(surveyKey, unit);
    }

    /** hr has consolidated what the units declared. */
    public void consolidate(String surveyKey, String note, Actor actor) {
        Survey survey = openSurvey(surveyKey);
        actor.require(Role.HR, survey.agency());
        survey.close(FreeText.optional("consolidationNote", "survey.consolidationNote", note), actor.officerId(), clock.today());
        surveys.save(survey);
        events.publishEvent(new SurveyClosed(survey.agency(), surveyKey));
    }

    /** The year was cancelled or is over; a closed survey stays closed. */
    public void cancel(String surveyKey, String reason) {
        surveys.findById(surveyKey).ifPresent(survey -> {
            survey.cancel(reason, clock.today());
            surveys.save(survey);
        });
    }

    @Transactional(readOnly = true)
    public Optional<Survey> find(String surveyKey) {
        return surveys.findById(surveyKey);
    }

    /** How the units of the current round stand, without what they answered. */
    @Transactional(readOnly = true)
    public List<SurveyUnitStatus> statuses(Survey survey) {
        return units.statuses(survey.id(), survey.roundNo()).stream().map(SurveyUnitStatus::valueOf).toList();
    }

    /** The units' parts in the current round, by unit. */
    @Transactional(readOnly = true)
    public List<SurveyUnit> units(String surveyKey) {
        return find(surveyKey).map(survey -> units.findBySurveyAndRoundNoOrderByUnit(surveyKey, survey.roundNo()))
                .orElse(List.of());
    }

    /** What the units did in every round, in no order. */
    @Transactional(readOnly = true)
    public List<SurveyUnit> partsOfAllRounds(String surveyKey) {
        return units.findBySurvey(surveyKey);
    }

    /** One unit's part in the current round. */
    @Transactional(readOnly = true)
    public SurveyUnit unit(String surveyKey, String unit) {
        return part(find(surveyKey).orElseThrow(), unit);
    }

    private Survey openSurvey(String surveyKey) {
        Survey survey = surveys.findById(surveyKey)
                .orElseThrow(() -> new RuleViolation("survey.unknown", AgencyYear.ofKey(surveyKey).year()));
        survey.requireOpen();
        return survey;
    }

    private SurveyUnit part(Survey survey, String unit) {
        return units.findById(SurveyUnit.idOf(survey, unit))
                .orElseThrow(() -> new RuleViolation("survey.unitUnknown", unit));
    }
}
