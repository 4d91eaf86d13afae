package vn.boiduong.reimbursement.process;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.reimbursement.ReimbursementProcess;
import vn.boiduong.shared.CourseOfficer;

@Component
class CamundaReimbursementProcess implements ReimbursementProcess {

    private final CaseEngine engine;

    CamundaReimbursementProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(CourseOfficer id, String agency) {
        engine.start(ReimbursementModel.KEY, id.key(), agency);
    }

    @Override
    public void closed(CourseOfficer id) {
        engine.tell(ReimbursementModel.KEY, id.key(), ReimbursementModel.MESSAGE_CLOSED);
    }
}
