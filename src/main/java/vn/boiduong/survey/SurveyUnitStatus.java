package vn.boiduong.survey;

/** Where one unit's part stands: waiting for its head, declared by its head, or closed by hr because the head stayed silent. */
public enum SurveyUnitStatus {
    WAITING, DECLARED, SILENT;

    /** Whether the head may still answer and people of the unit state their wishes. */
    boolean takesAnswers() {
        return this == WAITING;
    }
}
