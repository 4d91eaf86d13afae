package vn.boiduong.trainingyear;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.RoundCloser;
import vn.boiduong.identity.Actor;

/** The round of dissemination. */
@Component
class DisseminationRound implements RoundCloser {

    private final DisseminationService dissemination;

    DisseminationRound(DisseminationService dissemination) {
        this.dissemination = dissemination;
    }

    @Override
    public String task() {
        return "Task_ConfirmDissemination";
    }

    @Override
    public void close(String caseKey, String unit, String reason, Actor actor) {
        dissemination.closeForSilentUnit(caseKey, unit, reason, actor);
    }
}
