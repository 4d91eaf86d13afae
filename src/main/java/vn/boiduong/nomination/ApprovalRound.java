package vn.boiduong.nomination;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.RoundCloser;
import vn.boiduong.identity.Actor;

/** The round of nominations. */
@Component
class ApprovalRound implements RoundCloser {

    private final NominationRounds rounds;

    ApprovalRound(NominationRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String task() {
        return "Task_ApproveNominations";
    }

    @Override
    public void close(String caseKey, String unit, String reason, Actor actor) {
        rounds.closeSilent(caseKey, unit, reason, actor);
    }
}
