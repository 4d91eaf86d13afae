package vn.boiduong.shared;

/** One year of one agency; its key is the business key of the year's processes, {@code <agency>/<year>}. */
public record AgencyYear(String agency, int year) {

    /** Reads the agency and year from a key; whatever follows a second slash ({@code supplement-1}) is left out. */
    public static AgencyYear ofKey(String key) {
        String[] parts = key.split("/");
        if (parts.length < 2) {
            throw new IllegalArgumentException("not an agency/year key: " + key);
        }
        return new AgencyYear(parts[0], Integer.parseInt(parts[1]));
    }

    public String key() {
        return agency + "/" + year;
    }
}
