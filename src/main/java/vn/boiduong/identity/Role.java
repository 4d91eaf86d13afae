package vn.boiduong.identity;

/** The fixed roles; the name in the engine is {@link #group()}. Heads of units have a group per unit: {@link #headGroup}. */
public enum Role {
    OFFICER, HR, CHAIRMAN, AUDITOR, ADMIN;

    /** The engine group of this role: {@code officer}, {@code hr}, {@code chairman}, {@code auditor}, {@code admin}. */
    public String group() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The engine group of a unit's head and deputies. */
    public static String headGroup(String agency, String unit) {
        return "unit-head:" + agency + ":" + unit;
    }
}
