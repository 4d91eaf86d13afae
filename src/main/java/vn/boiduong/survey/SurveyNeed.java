package vn.boiduong.survey;

/** An officer lacks a requirement of the post; part of the unit's declaration. */
record SurveyNeed(String officer, String requirement, NeedStatus status) {

    static SurveyNeed proposed(String officer, String requirement) {
        return new SurveyNeed(officer, requirement, NeedStatus.PROPOSED);
    }

    SurveyNeed answered(boolean confirmed) {
        return new SurveyNeed(officer, requirement, confirmed ? NeedStatus.CONFIRMED : NeedStatus.DECLINED);
    }

    OfficerRequirement what() {
        return new OfficerRequirement(officer, requirement);
    }
}
