package vn.boiduong.survey;

/** What the survey asks of its process. */
public interface SurveyProcess {

    String KEY = "survey";

    /** The round waits no longer for this unit. */
    void closeUnit(String surveyKey, String unit);
}
