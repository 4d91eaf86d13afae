/**
 * What a participant costs, measured against the bare engine in the same run ({@code ./mvnw -Pbenchmark verify}). Slowness never
 * fails a build; a case that does not end where it should does.
 */
package vn.boiduong.benchmark;
