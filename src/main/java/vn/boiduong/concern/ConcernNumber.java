package vn.boiduong.concern;

/** The number of a concern within its agency; its key is the business key of the process, {@code <agency>/C-<n>}. */
public record ConcernNumber(String agency, int number) {

    private static final String SIGN = "/C-";

    public static ConcernNumber ofKey(String key) {
        int sign = key.indexOf(SIGN);
        if (sign < 0) {
            throw new IllegalArgumentException("not a concern number: " + key);
        }
        return new ConcernNumber(key.substring(0, sign), Integer.parseInt(key.substring(sign + SIGN.length())));
    }

    public String key() {
        return agency + SIGN + number;
    }
}
