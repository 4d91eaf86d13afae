package vn.boiduong.participation;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** File types taken as evidence, told by their first bytes and by nothing else. */
enum EvidenceType {
    PDF("application/pdf", "255044462d"), JPG("image/jpeg", "ffd8ff"), PNG("image/png", "89504e470d0a1a0a");

    /** So many bytes tell every type. */
    static final int TELLING = 16;

    private final String mediaType;
    private final byte[] firstBytes;

    EvidenceType(String mediaType, String firstBytes) {
        this.mediaType = mediaType;
        this.firstBytes = HexFormat.of().parseHex(firstBytes);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<EvidenceType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= firstBytes.length
                && Arrays.equals(content, 0, firstBytes.length, firstBytes, 0, firstBytes.length);
    }
}
