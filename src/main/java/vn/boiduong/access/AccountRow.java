package vn.boiduong.access;

/** One person on the administrator's page. */
public record AccountRow(String officer, String fullName, String agency, String unit, State state) {

    public enum State { NONE, FIRST_PASSWORD, WORKING, LOCKED, DISABLED }
}
