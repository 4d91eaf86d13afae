package vn.boiduong.nomination;

import java.util.List;

/** The decision to send these officers to the course is signed. */
public record DecisionIssued(String agency, String course, List<String> officers) {
}
