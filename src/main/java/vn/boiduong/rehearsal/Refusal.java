package vn.boiduong.rehearsal;

import java.util.List;

/** A person of the script who could not be sent, with every condition not met, in the order of the rules. */
record Refusal(String course, String officer, List<String> conditions) {
}
