package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.deadline.DueDates;
import vn.boiduong.engine.TaskRef;

/**
 * Paying is due after the regime's calendar days (120 under Nghị định 101/2017, Điều 14), on the next working day where that
 * one is off; where the regime names no number the policy's working days count.
 */
@Component
class PaymentDueDates implements DueDates {

    private final Reimbursements reimbursements;
    private final WorkingCalendar calendar;

    PaymentDueDates(Reimbursements reimbursements, WorkingCalendar calendar) {
        this.reimbursements = reimbursements;
        this.calendar = calendar;
    }

    @Override
    public Optional<LocalDate> dueOn(TaskRef task, LocalDate openedOn) {
        if (!task.process().equals("reimbursement") || !task.task().equals("Task_ConfirmPayment")) {
            return Optional.empty();
        }
        return reimbursements.findById(task.businessKey()).flatMap(Reimbursement::payBy).map(calendar::firstWorkingDayFrom);
    }
}
