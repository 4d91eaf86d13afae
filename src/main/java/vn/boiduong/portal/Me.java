package vn.boiduong.portal;

import java.util.List;

/** The signed-in person as pages show it. {@code agency}, {@code unit} and {@code position} are empty for an account outside every directory. */
public record Me(String officer, String fullName, String position, String unit, String agency, List<String> roles, List<Place> places) {

    /** A place this person may go to. */
    public record Place(String name, String hint, String path, String icon) {
    }
}
