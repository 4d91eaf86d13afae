package vn.boiduong.evaluation.process;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.evaluation.EvaluationProcess;
import vn.boiduong.shared.CourseOfficer;

@Component
class CamundaEvaluationProcess implements EvaluationProcess {

    private final CaseEngine engine;
    private final CaseTasks tasks;

    CamundaEvaluationProcess(CaseEngine engine, CaseTasks tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    @Override
    public void start(CourseOfficer id, String agency, LocalDate opensOn) {
        engine.start(EvaluationModel.KEY, id.key(), agency, EvaluationModel.OFFICER.with(id.officer()),
                EvaluationModel.OPENS_AT.with(OfficeClock.startOf(opensOn)));
    }

    @Override
    public void rescheduled(CourseOfficer id) {
        engine.tell(EvaluationModel.KEY, id.key(), EvaluationModel.RESCHEDULED);
    }

    @Override
    public void assessedBy(CourseOfficer id, String group) {
        engine.offer(new TaskRef(EvaluationModel.KEY, id.key(), EvaluationModel.TASK_ASSESS_OFFICER, Optional.empty()), group);
    }

    @Override
    public void objected(CourseOfficer id) {
        engine.tell(EvaluationModel.KEY, id.key(), EvaluationModel.OBJECTED);
    }

    @Override
    public void describeAnew(CourseOfficer id) {
        tasks.allOfCase(EvaluationModel.KEY, id.key()).forEach(tasks::describe);
    }

    @Override
    public void cancelled(CourseOfficer id) {
        engine.tell(EvaluationModel.KEY, id.key(), EvaluationModel.CANCELLED);
    }
}
