package vn.boiduong.reimbursement;

/**
 * What hr submits with {@code Task_ConfirmCosts}, field by field and unchecked; null where a field is empty. Days and decimals
 * are text as typed.
 */
public record SubmittedCosts(Long confirmedCost, String trainingLevel, String reimbursementCase, String exemption,
                             String committedOn, Integer trainingMonths, Integer servedMonths, Integer serviceYears,
                             String reductionRate) {
}
