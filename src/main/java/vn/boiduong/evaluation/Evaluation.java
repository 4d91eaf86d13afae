package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Grade;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/**
 * The evaluation of one officer after one course. It waits for the months of practice, opens for the officer and the assessor,
 * closes with a score, and may get a better founded score when an objection is upheld. It keeps the policy it opened with.
 */
public class Evaluation {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private String course;
    private String officer;
    private String unit;
    private EvaluationStatus status;
    private LocalDate courseEndedOn;
    private LocalDate opensOn;
    private LocalDate openedOn;
    private String assessorGroup;
    private Integer policyVersion;
    private SelfState selfState;
    private String selfMarks;
    private String selfComment;
    private LocalDate selfAssessedOn;
    private String headMarks;
    private String headComment;
    private String assessedBy;
    private LocalDate assessedOn;
    private BigDecimal citizenMean;
    private Integer citizenCount;
    private BigDecimal score;
    private Grade rating;
    private int scoreNumber;
    private LocalDate closedOn;
    private LocalDate objectionsUntil;
    private LocalDate cancelledOn;
    private String cancelReason;

    /** Where and when the course was, as far as the evaluation needs it. */
    record Attended(String agency, String unit, LocalDate courseEndedOn) {
    }

    /** Who is to judge the work of which unit, by which policy. */
    record Panel(String unit, String assessorGroup, int policyVersion) {
    }

    static Evaluation waiting(CourseOfficer who, Attended attended, LocalDate opensOn) {
        Evaluation evaluation = new Evaluation();
        evaluation.id = who.key();
        evaluation.course = who.course();
        evaluation.officer = who.officer();
        evaluation.agency = attended.agency();
        evaluation.unit = attended.unit();
        evaluation.courseEndedOn = attended.courseEndedOn();
        evaluation.opensOn = opensOn;
        evaluation.status = EvaluationStatus.WAITING;
        evaluation.selfState = SelfState.AWAITED;
        return evaluation;
    }

    /** Only a waiting evaluation moves: once people mark, the practice is over. Tells whether the day has changed. */
    boolean moveTo(LocalDate day) {
        boolean moves = status == EvaluationStatus.WAITING && !opensOn.equals(day);
        opensOn = moves ? day : opensOn;
        return moves;
    }

    /** The practice began on another day than was known; tells whether the day of opening has changed. */
    boolean practisedFrom(LocalDate courseEnd, LocalDate day) {
        require(EvaluationStatus.WAITING);
        courseEndedOn = courseEnd;
        return moveTo(day);
    }

    void open(Panel panel, LocalDate today) {
        require(EvaluationStatus.WAITING);
        unit = panel.unit();
        assessorGroup = panel.assessorGroup();
        policyVersion = panel.policyVersion();
        openedOn = today;
        status = EvaluationStatus.OPEN;
    }

    /** Whether this person gave the head's marks. */
    boolean wasAssessedBy(String officer) {
        return officer.equals(assessedBy);
    }

    /** Tells whether others are to assess now; once assessed, nothing changes. */
    boolean assessedBy(String group) {
        boolean changes = status == EvaluationStatus.OPEN && headMarks == null && !assessorGroup.equals(group);
        assessorGroup = changes ? group : assessorGroup;
        return changes;
    }

    void assessSelf(Optional<Marks> marks, String comment, LocalDate today) {
        require(EvaluationStatus.OPEN);
        if (selfState != SelfState.AWAITED) {
            throw new RuleViolation("evaluation.selfAlreadyAssessed");
        }
        selfMarks = marks.map(Marks::text).orElse(null);
        selfComment = comment;
        selfAssessedOn = today;
        selfState = marks.isPresent() ? SelfState.GIVEN : SelfState.DECLINED;
    }

    void lapseSelf() {
        if (status == EvaluationStatus.OPEN && selfState == SelfState.AWAITED) {
            selfState = SelfState.LAPSED;
        }
    }

    void assess(HeadAssessment assessment, String by, LocalDate today) {
        require(EvaluationStatus.OPEN);
        if (headMarks != null) {
            throw new RuleViolation("evaluation.alreadyAssessed");
        }
        headMarks = assessment.marks().text();
        headComment = assessment.comment();
        citizenMean = assessment.citizens().map(CitizenResponses::mean).orElse(null);
        citizenCount = assessment.citizens().map(CitizenResponses::count).orElse(null);
        assessedBy = by;
        assessedOn = today;
    }

    /** The marks are in: from here on the score is public to the person judged. */
    void close(ScoreVersion first, LocalDate objectionsEnd) {
        require(EvaluationStatus.OPEN);
        if (headMarks == null || selfState == SelfState.AWAITED) {
            throw new IllegalStateException(id + " is closed before its marks are in");
        }
        publish(first);
        closedOn = first.computedOn();
        objectionsUntil = objectionsEnd;
        status = EvaluationStatus.CLOSED;
    }

    /** An upheld objection: corrected marks make a new version of the score; the closing day stays. */
    void correct(ScoreVersion next) {
        require(EvaluationStatus.CLOSED);
        headMarks = next.inputs().head().text();
        publish(next);
    }

    private void publish(ScoreVersion published) {
        score = published.score();
        rating = published.rating();
        scoreNumber = published.number();
    }

    /** No score will come of it any more; a closed one keeps its score. */
    boolean cancel(String reason, LocalDate today) {
        boolean ends = status == EvaluationStatus.WAITING || status == EvaluationStatus.OPEN;
        if (ends) {
            status = EvaluationStatus.CANCELLED;
            cancelReason = reason;
            cancelledOn = today;
        }
        return ends;
    }

    /** What it rested on has fallen away: even a published score counts no more; every version of it stays in its own row. */
    void annul(String reason, LocalDate today) {
        status = EvaluationStatus.CANCELLED;
        cancelReason = reason;
        cancelledOn = today;
        score = null;
        rating = null;
        closedOn = null;
        objectionsUntil = null;
    }

    /** What it rested on stands again: everything begins anew, only the numbers of score versions go on. */
    Evaluation waitAgain(Attended attended, LocalDate day) {
        require(EvaluationStatus.CANCELLED);
        Evaluation anew = waiting(id(), attended, day);
        anew.version = version;
        anew.scoreNumber = scoreNumber;
        return anew;
    }

    boolean hearsObjections(LocalDate today) {
        return status == EvaluationStatus.CLOSED && !today.isAfter(objectionsUntil);
    }

    void requireOpenToObjections(LocalDate today) {
        require(EvaluationStatus.CLOSED);
        if (!hearsObjections(today)) {
            throw new RuleViolation("evaluation.objectionsOver", Days.text(objectionsUntil));
        }
    }

    private void require(EvaluationStatus expected) {
        if (status != expected) {
            throw new RuleViolation("evaluation.notIn." + expected);
        }
    }

    ScoreInputs inputs() {
        return new ScoreInputs(Optional.ofNullable(selfMarks).map(Marks::ofText), Marks.ofText(headMarks),
                Optional.ofNullable(citizenMean).map(mean -> new CitizenResponses(mean, citizenCount)));
    }

    boolean is(EvaluationStatus wanted) {
        return status == wanted;
    }

    public CourseOfficer id() {
        return new CourseOfficer(course, officer);
    }

    public String agency() {
        return agency;
    }

    public String unit() {
        return unit;
    }

    public EvaluationStatus status() {
        return status;
    }

    public LocalDate courseEndedOn() {
        return courseEndedOn;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public String assessorGroup() {
        return assessorGroup;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    /** Who gave the head's marks. */
    Optional<String> assessor() {
        return Optional.ofNullable(assessedBy);
    }

    EvaluationDossier.Comments comments() {
        return new EvaluationDossier.Comments(selfComment, headComment);
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    int scoreNumber() {
        return scoreNumber;
    }

    Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    Grade rating() {
        return rating;
    }
}
