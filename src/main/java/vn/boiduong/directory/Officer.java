package vn.boiduong.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A person of the agency. {@code roles} are the group names given besides {@code officer}; {@code leftOn} is null while employed. */
public record Officer(String id, String agency, String fullName, LocalDate dateOfBirth, String gender, PersonType personType,
                      String unit, String position, String email, LocalDate joinedOn, LocalDate leftOn, Set<String> roles) {

    public enum PersonType { CAN_BO, CONG_CHUC, VIEN_CHUC, LAO_DONG }

    /** Where mail reaches the officer, while of the agency and where there is an address. */
    public Optional<String> address() {
        return Optional.ofNullable(email).filter(written -> leftOn == null && !written.isBlank());
    }
}
