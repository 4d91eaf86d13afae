package vn.boiduong.report;

import java.util.Optional;

/** What the head of a unit hands in, and the version of the figures the form showed, if one did. */
public record UnitAnswer(UnitText text, Optional<String> shownVersion) {
}
