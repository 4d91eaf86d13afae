package vn.boiduong.history;

import java.util.List;

/** One page of cases; {@code next} leads to those started earlier, null where there are none. */
public record FoundCases(List<CaseLine> lines, String next) {
}
