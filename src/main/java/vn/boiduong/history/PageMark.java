package vn.boiduong.history;

import java.time.Instant;

import vn.boiduong.history.CaseArchive.Place;
import vn.boiduong.shared.RuleViolation;

/** Where a page ended, as the address of the next page carries it: moment and id. */
public final class PageMark {

    private PageMark() {
    }

    public static String of(Place last) {
        return last.moment().toEpochMilli() + "_" + last.id();
    }

    public static Place read(String mark) {
        if (!mark.matches("\\d{1,15}_[\\w-]{1,64}")) {
            throw RuleViolation.inField("tiep", "history.wrongPage");
        }
        int sign = mark.indexOf('_');
        return new Place(Instant.ofEpochMilli(Long.parseLong(mark.substring(0, sign))), mark.substring(sign + 1));
    }
}
