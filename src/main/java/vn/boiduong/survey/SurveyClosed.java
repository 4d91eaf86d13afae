package vn.boiduong.survey;

/** hr has consolidated the needs of the year; the plan can be drafted. */
public record SurveyClosed(String agency, String surveyKey) {
}
