package vn.boiduong.rehearsal;

import java.util.List;

import vn.boiduong.engine.CaseHistory.CreatedTask;

/** What a played year left behind besides the records: refusals, events, the human tasks there were and the summary. */
record PlayedYear(List<Refusal> refusals, List<PlayedEvent> events, List<CreatedTask> tasks, Summary summary) {
}
