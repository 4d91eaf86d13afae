package vn.boiduong.dossier;

import java.time.LocalDate;
import java.util.List;

/** Hours of a year against its target; {@code exemption} is why they need not be reached, or null. */
public record HoursSheet(int credited, int target, String exemption, List<Line> lines) {

    /** Hours of one course, credited on a day; fewer than none where they were taken back. */
    public record Line(String course, int hours, LocalDate on) {
    }

    /** In whole percents, for a bar that is never longer than its frame. */
    public int share() {
        return target == 0 ? 100 : Math.max(0, Math.min(100, credited * 100 / target));
    }

    public int missing() {
        return Math.max(0, target - credited);
    }
}
