package vn.boiduong.concern.process;

import org.springframework.stereotype.Component;
import vn.boiduong.concern.ConcernNumber;
import vn.boiduong.concern.ConcernProcess;
import vn.boiduong.engine.CaseEngine;

@Component
class CamundaConcernProcess implements ConcernProcess {

    private final CaseEngine engine;

    CamundaConcernProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(ConcernNumber number) {
        engine.start(ConcernModel.KEY, number.key(), number.agency());
    }
}
