package vn.boiduong.trial;

/** What a rehearsal of a draft brought: the two tables of what differs, and what a reader has to know of how they came about. */
record RehearsedTrial(String ranking, String tasks, String notes) {
}
