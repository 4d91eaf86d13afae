package vn.boiduong.directory;

import java.util.List;

/** What an agency hands in about itself, whole and already checked. */
public record DirectorySet(Agency agency, List<Unit> units, List<Requirement> requirements, List<Position> positions,
                           List<Officer> officers, List<Qualification> qualifications, List<Leave> leaves) {
}
