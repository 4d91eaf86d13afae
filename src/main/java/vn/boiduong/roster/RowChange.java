package vn.boiduong.roster;

import java.util.List;

import vn.boiduong.shared.Wording;

/** A row that comes or becomes different; {@code details} say column by column what it is and was. */
public record RowChange(Table table, What what, String key, Wording title, List<Wording> details) {

    /** New, or there before. */
    public enum What { ADDED, CHANGED }
}
