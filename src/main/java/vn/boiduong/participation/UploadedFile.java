package vn.boiduong.participation;

/** A file as it was uploaded; nothing of its name or declared type is believed. */
public record UploadedFile(String name, byte[] content) {
}
