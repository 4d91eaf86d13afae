package vn.boiduong.digest;

import java.time.LocalDate;

/** A working morning of an agency. */
public record Morning(String agency, LocalDate day) {

    /** The business key of its case. */
    public String key() {
        return agency + "/" + day;
    }

    public static Morning ofKey(String key) {
        int slash = key.indexOf('/');
        return new Morning(key.substring(0, slash), LocalDate.parse(key.substring(slash + 1)));
    }
}
