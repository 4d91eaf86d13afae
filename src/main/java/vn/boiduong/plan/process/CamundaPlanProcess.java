package vn.boiduong.plan.process;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.plan.PlanProcess;

@Component
class CamundaPlanProcess implements PlanProcess {

    private final CaseEngine engine;

    CamundaPlanProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(String planKey, String agency) {
        engine.start(PlanModel.KEY, planKey, agency);
    }

    @Override
    public void cancelled(String planKey) {
        engine.tell(PlanModel.KEY, planKey, PlanModel.MESSAGE_CANCELLED);
    }
}
