package vn.boiduong.dataset;

import java.util.List;

/** A column by its name in the format, whether its cells have to be filled, and what else a header may call it. */
record Column(String name, boolean filled, List<String> aliases) {

    static Column filled(String name, String... aliases) {
        return new Column(name, true, List.of(aliases));
    }

    static Column mayBeEmpty(String name, String... aliases) {
        return new Column(name, false, List.of(aliases));
    }

    boolean isCalled(String header) {
        String asked = HeaderText.of(header);
        return asked.equals(HeaderText.of(name)) || aliases.stream().map(HeaderText::of).anyMatch(asked::equals);
    }
}
