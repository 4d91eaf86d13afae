package vn.boiduong.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.boiduong.notification.SentNotice;
import vn.boiduong.shared.Wording;

/** An agency before and after an act, and what its people were told by it. */
record Trace(Picture before, Picture after, List<SentNotice> told) {

    /** What became different, in sentences. */
    List<Effect> changes() {
        return new ArrayList<>(Differences.between(before, after));
    }

    /** Who is told what, each once. */
    List<Effect> notices() {
        return told.stream()
                .map(notice -> new Effect(Effect.Area.NOTICE, Wording.of("change.notice", after.person(notice.recipient()), notice.subject())))
                .distinct().sorted(Comparator.comparing(Effect::sentence)).toList();
    }
}
