package vn.boiduong.concern;

/** What hr submits with {@code Task_AnswerConcern}, unchecked: an answer, or a note to the chairman when passing it up. */
public record SubmittedAnswer(Boolean passedUp, String answer, String passUpNote) {
}
