package vn.boiduong.dossier.web;

/** What was not accepted: which form of the page, why, and what its person had written. */
record Refused(String form, String message, String text) {
}
