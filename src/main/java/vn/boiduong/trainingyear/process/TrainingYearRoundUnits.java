package vn.boiduong.trainingyear.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYearUnit;

/** The units of the year as fixed when it opened; the engine reads the list twice and must find the same. */
@Component("trainingYearUnits")
public class TrainingYearRoundUnits {

    private final DisseminationService dissemination;

    TrainingYearRoundUnits(DisseminationService dissemination) {
        this.dissemination = dissemination;
    }

    public List<String> of(DelegateExecution execution) {
        return dissemination.units(Executions.keyOf(execution)).stream().map(TrainingYearUnit::unit).toList();
    }
}
