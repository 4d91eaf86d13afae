package vn.boiduong.trainingyear.process;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.trainingyear.TrainingYearProcess;

@Component
class CamundaTrainingYearProcess implements TrainingYearProcess {

    private final CaseEngine engine;

    CamundaTrainingYearProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(String yearKey, String agency) {
        engine.start(TrainingYearModel.KEY, yearKey, agency);
    }

    @Override
    public void closeUnit(String yearKey, String unit) {
        engine.complete(new TaskRef(TrainingYearModel.KEY, yearKey, TrainingYearModel.TASK_CONFIRM_DISSEMINATION, Optional.of(unit)));
    }

    @Override
    public void cancelled(String yearKey) {
        engine.tell(TrainingYearModel.KEY, yearKey, TrainingYearModel.MESSAGE_CANCELLED);
    }
}
