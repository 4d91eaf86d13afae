package vn.boiduong.participation;

import java.util.Optional;

/** A file as it is handed out. */
public record StoredEvidence(String name, String mediaType, byte[] content) {

    /** The type a browser may show it as, told by its bytes now, whatever its name or its record says; empty for what is only saved. */
    public Optional<String> shownAs() {
        return EvidenceType.of(content).map(EvidenceType::mediaType);
    }
}
