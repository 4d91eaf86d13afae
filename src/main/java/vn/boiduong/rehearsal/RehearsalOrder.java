package vn.boiduong.rehearsal;

import java.nio.file.Path;
import java.util.Optional;

import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.PolicyFile;

/** What is to be played: a data set through a year, by a draft policy or the one that ships, written into a folder. */
public record RehearsalOrder(Dataset data, int year, Optional<PolicyFile> policy, Path out) {
}
