package vn.boiduong.concern;

/**
 * What is submitted with {@code Task_AnswerConcern}, unchecked: an answer, or a note to the chairman when passing it up.
 * {@code superiorDocument} is the number and day of the superior's document, where only that can answer.
 */
public record SubmittedAnswer(Boolean passedUp, String answer, String passUpNote, String superiorDocument) {
}
