package vn.boiduong.nomination;

/** The list as the chairman reads it before signing, with the version he hands in again. */
public record SigningSheet(ConsolidationSheet list, boolean superiorDecides, String shownVersion) {
}
