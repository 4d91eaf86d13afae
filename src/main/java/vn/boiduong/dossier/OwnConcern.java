package vn.boiduong.dossier;

import java.time.LocalDate;

import vn.boiduong.concern.Concern;

/** A concern as who raised it reads it: {@code holder} has it while it is open, the answer is null until then. */
public record OwnConcern(int number, LocalDate raisedOn, String question, String status, String holder, String answer, LocalDate answeredOn) {

    static OwnConcern of(Concern concern, String holder) {
        return new OwnConcern(concern.number().number(), concern.raisedOn(), concern.question(), concern.status().name(), holder,
                concern.isOpen() ? null : concern.answer(), concern.isOpen() ? null : concern.answeredOn());
    }
}
