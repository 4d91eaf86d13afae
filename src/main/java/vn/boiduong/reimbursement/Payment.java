package vn.boiduong.reimbursement;

import java.time.LocalDate;

/** What was paid, when and under which receipt, as hr confirmed it. */
public record Payment(long paidAmount, LocalDate paidOn, String receiptNo, String paymentConfirmedBy,
                      LocalDate paymentConfirmedOn) {
}
