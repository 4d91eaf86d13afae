package vn.boiduong.reimbursement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a document has an article for: each case in which costs are paid back, each reason that frees from it. */
public final class RegimePoints {

    /** In the order of the forms; the local rule has one article for all. */
    public static final List<String> ALL = Stream.concat(
            Arrays.stream(ReimbursementCase.values()).filter(one -> one != ReimbursementCase.LOCAL_RULE).map(Enum::name),
            Arrays.stream(Exemption.values()).filter(one -> one != Exemption.NONE).map(Enum::name)).toList();

    private RegimePoints() {
    }

    /** The key of its words. */
    public static String label(String point) {
        return ALL.indexOf(point) < ReimbursementCase.values().length - 1 ? "reimbursement.case." + point : "reimbursement.exemption." + point;
    }
}
