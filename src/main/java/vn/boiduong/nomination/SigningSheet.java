package vn.boiduong.nomination;

import java.util.List;

/** The list as the chairman reads it before signing, what stands against signing it, and the version he hands in again. */
public record SigningSheet(ConsolidationSheet list, List<Obstacle> obstacles, boolean superiorDecides, String shownVersion) {
}
