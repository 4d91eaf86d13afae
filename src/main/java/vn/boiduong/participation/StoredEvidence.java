package vn.boiduong.participation;

/** A file as it is handed out. */
public record StoredEvidence(String name, String mediaType, byte[] content) {
}
