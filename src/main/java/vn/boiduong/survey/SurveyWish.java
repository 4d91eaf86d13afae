package vn.boiduong.survey;

/** What an officer wishes to learn, in the own words; beside what the post requires. */
record SurveyWish(String officer, String text) {
}
