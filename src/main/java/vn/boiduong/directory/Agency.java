package vn.boiduong.directory;

/** An agency, a tenant of the engine; {@code coordinatingUnit} is the code of the unit that runs the training (HR). */
public record Agency(String code, String name, String parentName, String place, String coordinatingUnit) {
}
