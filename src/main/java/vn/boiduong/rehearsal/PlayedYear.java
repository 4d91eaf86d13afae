package vn.boiduong.rehearsal;

import java.util.List;

/** What a played year left behind besides the records: refusals and the summary. */
record PlayedYear(List<Refusal> refusals, Summary summary) {
}
