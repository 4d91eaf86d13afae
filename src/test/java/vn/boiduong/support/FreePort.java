package vn.boiduong.support;

import java.io.IOException;
import java.net.ServerSocket;

/** For servers that a test stops and starts again where they were. */
public final class FreePort {

    private FreePort() {
    }

    public static int find() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
