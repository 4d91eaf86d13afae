package vn.boiduong.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command speaks. Always UTF-8: with the platform's encoding a plain {@code LANG=C} would turn every Vietnamese letter into a question mark. */
record Terminal(PrintWriter out, PrintWriter err) {

    static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
