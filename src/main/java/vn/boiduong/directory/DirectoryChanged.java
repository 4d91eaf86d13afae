package vn.boiduong.directory;

/** The directory of this agency was imported or edited; the engine’s users, groups and tenant follow. */
public record DirectoryChanged(String agency) {
}
