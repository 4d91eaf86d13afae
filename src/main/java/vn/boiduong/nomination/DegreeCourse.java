package vn.boiduong.nomination;

/** What a course leads to, and how many months it takes. */
public record DegreeCourse(Degree degree, int trainingMonths) {
}
