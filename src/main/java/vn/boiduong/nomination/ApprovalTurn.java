package vn.boiduong.nomination;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.TaskTurn;

/** Heads who send in their names for one course at once: the lock under which seats are counted is taken before the engine looks. */
@Component
class ApprovalTurn implements TaskTurn {

    private final Nominations nominations;

    ApprovalTurn(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String task() {
        return NominationProcess.APPROVE;
    }

    @Override
    public void take(String course) {
        nominations.findByCourse(course);
    }
}
