package vn.boiduong.shared;

/** Something was asked for by a key under which there is nothing. */
public class NotFound extends RuntimeException {

    public NotFound(String kind, String key) {
        super("no such " + kind + ": " + key);
    }
}
