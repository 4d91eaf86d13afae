package vn.boiduong.history;

import java.util.List;

/** A process as it is drawn, with the path one case took; frames come before what lies in them. */
public record Diagram(long x, long y, long width, long height, List<Shape> shapes, List<Edge> edges) {

    public enum Look { FRAME, ACTIVITY, EVENT, GATEWAY }

    public enum Walk { NOT, WALKED, NOW }

    /** {@code label} is null where nothing is written. */
    public record Shape(Look look, Walk walk, long x, long y, long width, long height, Label label) {

        public long middleX() {
            return x + width / 2;
        }

        public long middleY() {
            return y + height / 2;
        }

        public String diamond() {
            return "%d,%d %d,%d %d,%d %d,%d".formatted(middleX(), y, x + width, middleY(), middleX(), y + height, x, middleY());
        }

        /** The words of the style sheet. */
        public String style() {
            String frame = look == Look.FRAME ? "box frame" : "box";
            return switch (walk) {
                case NOT -> frame;
                case WALKED -> frame + " walked";
                case NOW -> frame + " now";
            };
        }
    }

    public record Label(String text, long x, long y, long width, long height) {
    }

    public record Edge(String points, boolean walked) {
    }
}
