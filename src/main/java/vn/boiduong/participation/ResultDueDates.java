package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.deadline.DueDates;
import vn.boiduong.engine.TaskRef;

/** A result is due by the days of its course, not by the day its task opened. */
@Component
class ResultDueDates implements DueDates {

    private final Participations participations;

    ResultDueDates(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Optional<LocalDate> dueOn(TaskRef task, LocalDate openedOn) {
        return task.task().equals("Task_ReportResult")
                ? participations.findById(task.businessKey()).map(participation -> participation.reportDates().dueOn())
                : Optional.empty();
    }
}
