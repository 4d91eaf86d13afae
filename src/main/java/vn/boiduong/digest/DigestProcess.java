package vn.boiduong.digest;

import java.time.Instant;

/** The engine's part: a morning waits for its hour, each mail goes out in a job of its own. */
public interface DigestProcess {

    void waitFor(Morning morning, Instant hour);

    void startDelivery(long digest, String agency);
}
