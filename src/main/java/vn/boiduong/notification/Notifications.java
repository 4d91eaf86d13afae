package vn.boiduong.notification;

/** Tells people what concerns them. */
public interface Notifications {

    /** Writes the notice in the current transaction; mail goes out later, in its own job, where mail is configured. */
    void tell(Notice notice);
}
