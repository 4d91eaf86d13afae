package vn.boiduong.dataset;

/**
 * Looks for quotes that RFC 4180 does not allow: one in the middle of a cell that has none around it, text after the closing one, or none
 * that closes. A reader that guesses there shifts cells without a word.
 */
final class Quotes {

    private final String text;
    private int line = 1;
    private int recordStart;
    private int recordLine = 1;

    private Quotes(String text) {
        this.text = text;
    }

    /** Where the record with the first wrong quote begins, and the line of that quote. */
    record Wrong(int recordStart, int line) {
    }

    /** Null where all quotes are right. */
    static Wrong firstWrong(String text) {
        return new Quotes(text).look();
    }

    private Wrong look() {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '"' ? afterQuotes(at) : afterPlain(at);
            if (end < 0) {
                return new Wrong(recordStart, line);
            }
            at = separator(end);
        }
        return null;
    }

    /** The end of a cell in quotes, or -1; a quote that never closes is told at the line its record begins on. */
    private int afterQuotes(int opening) {
        for (int at = opening + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
            } else if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (c == '"') {
                return at + 1 == text.length() || endsCell(text.charAt(at + 1)) ? at + 1 : -1;
            }
        }
        line = recordLine;
        return -1;
    }

    private int afterPlain(int start) {
        int at = start;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Steps over the comma or the end of line. */
    private int separator(int at) {
        if (at < text.length() && text.charAt(at) == '\n') {
            line++;
            recordStart = at + 1;
            recordLine = line;
        }
        return at + 1;
    }

    private static boolean endsCell(char c) {
        return c == ',' || c == '\r' || c == '\n';
    }
}
