package vn.boiduong.tracking;

import java.util.List;

/** The agency's running cases in numbers, a row for each process that has any; {@code running} leaves out mail. */
public record Summary(long running, long overdue, long failed, List<Row> rows) {

    /** {@code overdue} counts open tasks, {@code failed} cases with an incident; {@code mail} where nobody takes part and only failures are listed. */
    public record Row(String process, String name, boolean mail, long running, long overdue, long failed, List<Step> steps) {
    }

    /** How many times cases stand at a step; {@code code} is how the list is asked for them. */
    public record Step(String code, String name, long there) {
    }
}
