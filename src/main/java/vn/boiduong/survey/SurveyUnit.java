package vn.boiduong.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.RuleViolation;

/**
 * One unit's part in one round of a survey: what the system proposes and what the head answers. Units are records of their
 * own, so that two heads who finish at once never stand in each other's way.
 */
public class SurveyUnit {

    @Id
    private String id;
    @Version
    private Long version;
    private String survey;
    private int roundNo;
    private String unit;
    private SurveyUnitStatus status;
    private String otherNeeds;
    private String silentReason;
    private String recordedBy;
    private LocalDate recordedOn;
    private Set<SurveyNeed> needs = new HashSet<>();
    private Set<SurveyWish> wishes = new HashSet<>();

    SurveyUnit() {
    }

    static String idOf(Survey survey, String unit) {
        return survey.id() + "/" + survey.roundNo() + "/" + unit;
    }

    static SurveyUnit waiting(Survey survey, String unit, Set<OfficerRequirement> lacking) {
        SurveyUnit part = new SurveyUnit();
        part.id = idOf(survey, unit);
        part.survey = survey.id();
        part.roundNo = survey.roundNo();
        part.unit = unit;
        part.status = SurveyUnitStatus.WAITING;
        part.needs = lacking.stream().map(need -> SurveyNeed.proposed(need.officer(), need.requirement()))
                .collect(Collectors.toSet());
        return part;
    }

    /** An officer of the unit states the own wish, in place of an earlier one; no words take it back. */
    void wish(String officer, String text) {
        requireWaiting();
        wishes.removeIf(wish -> wish.officer().equals(officer));
        if (text != null) {
            wishes.add(new SurveyWish(officer, text));
        }
    }

    /** The head confirms every proposed need but the declined ones and may add others in words. */
    void declare(Set<OfficerRequirement> declined, String others, String by, LocalDate today) {
        requireWaiting();
        refuseUnknown(declined);
        needs = needs.stream().map(need -> need.answered(!declined.contains(need.what()))).collect(Collectors.toSet());
        otherNeeds = others;
        record(SurveyUnitStatus.DECLARED, by, today);
    }

    /** The officer has left the agency; says whether anything of the person's stood here. */
    boolean drop(String officer) {
        boolean needed = needs.removeIf(need -> need.officer().equals(officer));
        return wishes.removeIf(wish -> wish.officer().equals(officer)) || needed;
    }

    /** The officer moved to that unit: while neither head has answered, what stands here of the person goes there; says whether anything did. */
    boolean handOver(String officer, SurveyUnit there) {
        if (!status.takesAnswers() || !there.status.takesAnswers()) {
            return false;
        }
        needs.stream().filter(need -> need.officer().equals(officer)).forEach(there.needs::add);
        wishes.stream().filter(wish -> wish.officer().equals(officer)).forEach(there.wishes::add);
        return drop(officer);
    }

    void closeSilent(String reason, String by, LocalDate today) {
        requireWaiting();
        silentReason = reason;
        record(SurveyUnitStatus.SILENT, by, today);
    }

    private void record(SurveyUnitStatus reached, String by, LocalDate today) {
        status = reached;
        recordedBy = by;
        recordedOn = today;
    }

    private void requireWaiting() {
        if (!status.takesAnswers()) {
            throw new RuleViolation("survey.unitAlreadyClosed");
        }
    }

    private void refuseUnknown(Set<OfficerRequirement> declined) {
        Set<OfficerRequirement> proposed = needs.stream().map(SurveyNeed::what).collect(Collectors.toSet());
        declined.stream().filter(need -> !proposed.contains(need)).findFirst().ifPresent(unknown -> {
            throw RuleViolation.inField("declinedNeeds", "survey.needNotProposed", unknown.officer() + ":" + unknown.requirement());
        });
    }

    public String unit() {
        return unit;
    }

    /** Which opening of the survey it belongs to. */
    public int roundNo() {
        return roundNo;
    }

    public SurveyUnitStatus status() {
        return status;
    }

    public String otherNeeds() {
        return otherNeeds;
    }

    public String silentReason() {
        return silentReason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    List<SurveyWish> wishes() {
        return wishes.stream().sorted(Comparator.comparing(SurveyWish::officer)).toList();
    }

    long count(NeedStatus wanted) {
        return needs.stream().filter(need -> need.status() == wanted).count();
    }

    List<SurveyNeed> needs() {
        return needs.stream().sorted(Comparator.comparing(SurveyNeed::officer).thenComparing(SurveyNeed::requirement))
                .toList();
    }
}
