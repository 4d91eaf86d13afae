package vn.boiduong.survey;

/**
 * A need as others read it. Declined ones are left out; {@code confirmed} is false where the unit's head never answered.
 */
public record TrainingNeed(String unit, String officer, String requirement, boolean confirmed) {
}
