package vn.boiduong.notification;

/** Sends mail where a server is configured. */
public interface Mailbox {

    boolean isConfigured();

    /** The address of a page of this installation, for links in mails. */
    String url(String path);

    /** Hands the letter to the mail server; a failure is thrown, for the engine to try again. */
    void send(Letter letter);
}
