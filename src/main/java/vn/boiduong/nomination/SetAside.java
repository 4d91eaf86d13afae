package vn.boiduong.nomination;

import java.util.Arrays;

import vn.boiduong.shared.Wording;

/** What a reason sets aside, as it is kept: names of conditions and {@code ORDER}, joined by commas. */
final class SetAside {

    static final String ORDER = "ORDER";

    private static final String TEXT = "nomination.setAside.";

    private SetAside() {
    }

    /** In words: two that often come together have a sentence of their own. */
    static Wording of(String names) {
        return Wording.find(TEXT + names).orElseGet(() -> Wording.list(" ", Arrays.stream(names.split(",")).map(name -> Wording.of(TEXT + name)).toList()));
    }
}
