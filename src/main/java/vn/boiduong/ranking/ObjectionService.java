package vn.boiduong.ranking;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Objections to a provisional ranking: raised by people in it, answered by hr, never by the one who raised them. */
@Service
@Transactional
public class ObjectionService {

    private final Rankings rankings;
    private final RankingRows rows;
    private final ObjectionTable objections;
    private final RankingComputation ranking;
    private final ObjectionEffect effects;
    private final RankingNotices notices;
    private final RankingProcess process;
    private final Directory directory;
    private final OfficeClock clock;

    ObjectionService(Rankings rankings, RankingRows rows, ObjectionTable objections, RankingComputation ranking, ObjectionEffect effects,
                     RankingNotices notices, RankingProcess process, Directory directory, OfficeClock clock) {
        this.rankings = rankings;
        this.rows = rows;
        this.objections = objections;
        this.ranking = ranking;
        this.effects = effects;
        this.notices = notices;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    /** The person objects to the own line, within the working days the policy gives; returns the objection's number. */
    public long object(AgencyYear year, String reason, Actor actor) {
        Ranking provisional = get(year.key());
        if (!provisional.hearsObjections(clock.today())) {
            throw new RuleViolation("ranking.noObjectionsNow");
        }
        if (rows.of(year.key()).stream().noneMatch(row -> actor.is(row.officer()))) {
            throw new RuleViolation("ranking.notInRanking");
        }
        long objection = objections.add(provisional, actor.officerId(),
                FreeText.required("reason", "ranking.field.objection", reason), clock.today());
        process.objected(year.key(), objection);
        return objection;
    }

    /** Who answers: hr, or the chairman where the person who objects is all there is of hr. */
    @Transactional(readOnly = true)
    public Role reviewingRole(String rankingKey, long objection) {
        String officer = find(rankingKey, objection).officer();
        return directory.holdersOf(Role.HR.group(), get(rankingKey).agency()).stream().allMatch(officer::equals) ? Role.CHAIRMAN : Role.HR;
    }

    /**
     * hr answers an objection. Upheld means that something was put right: a corrected result or an exemption has changed the
     * table since, or the answer says what else was done. Both tables are kept.
     */
    public void resolve(String rankingKey, long objection, ObjectionAnswer entered, Actor actor) {
        Ranking provisional = get(rankingKey);
        RankingObjection answered = find(rankingKey, objection);
        if (actor.is(answered.officer())) {
            throw new RuleViolation("ranking.notOwnObjection");
        }
        actor.require(reviewingRole(rankingKey, objection), provisional.agency());
        boolean upheld = entered.upheld().orElseThrow(() -> RuleViolation.inField("objectionUpheld", "ranking.answerMissing"));
        String words = FreeText.required("objectionReason", "ranking.field.answer", entered.reason());
        String remedy = FreeText.optional("objectionRemedy", "ranking.field.remedy", entered.remedy());
        String effect = upheld ? effect(rankingKey, answered, remedy) : null;
        if (!objections.resolve(objection, new ObjectionTable.Answered(upheld, words, upheld ? remedy : null, effect), actor.officerId(),
                clock.today())) {
            throw new RuleViolation("ranking.objectionResolved");
        }
        notices.answered(get(rankingKey), answered, upheld, words);
    }

    /** What came of it in the table; refuses to uphold what neither changed the table nor was put right elsewhere. */
    private String effect(String rankingKey, RankingObjection upheld, String remedy) {
        String name = directory.officer(upheld.officer()).fullName();
        ranking.compute(rankingKey, Messages.text("ranking.because.objection", name, FreeText.shown(upheld.reason())));
        Optional<String> changed = effects.since(get(rankingKey), upheld);
        if (changed.isEmpty() && remedy == null) {
            throw RuleViolation.inField("objectionRemedy", "ranking.nothingPutRight", name);
        }
        return changed.orElse(null);
    }

    @Transactional(readOnly = true)
    public List<RankingObjection> of(String rankingKey) {
        return objections.of(rankingKey);
    }

    private RankingObjection find(String rankingKey, long objection) {
        return objections.of(rankingKey).stream().filter(each -> each.id() == objection).findFirst().orElseThrow();
    }

    private Ranking get(String rankingKey) {
        return rankings.findById(rankingKey).orElseThrow(() -> new RuleViolation("ranking.unknown"));
    }
}
