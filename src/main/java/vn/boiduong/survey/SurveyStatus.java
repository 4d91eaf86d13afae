package vn.boiduong.survey;

/** Where a survey stands; a cancelled one may be opened anew, in another round. */
public enum SurveyStatus { OPEN, CLOSED, CANCELLED }
