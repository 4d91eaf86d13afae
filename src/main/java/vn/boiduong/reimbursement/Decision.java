package vn.boiduong.reimbursement;

import java.time.LocalDate;

/** The chairman's decision with its reason; {@code councilNote} is null where no council met. */
public record Decision(boolean due, String decisionReason, String councilNote, String decidedBy, LocalDate decidedOn) {
}
