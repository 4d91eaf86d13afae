package vn.boiduong.reimbursement;

/** Why someone may owe nothing; {@link #reason} is the same in {@code reimbursement-case.dmn}, which says where it counts. */
public enum Exemption {
    NONE("NONE"),
    ILLNESS("ILLNESS"),
    FORCE_MAJEURE("DISASTER"),
    TRANSFERRED("TRANSFERRED");

    private final String reason;

    Exemption(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
