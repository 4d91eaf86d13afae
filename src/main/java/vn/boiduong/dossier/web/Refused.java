package vn.boiduong.dossier.web;

import vn.boiduong.shared.Wording;

/** What was not accepted: which form of the page, why, and what its person had written. */
record Refused(String form, Wording message, String text) {
}
