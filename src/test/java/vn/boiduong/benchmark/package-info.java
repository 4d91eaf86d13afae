/**
 * What a participant costs, measured against the bare engine in the same run ({@code ./mvnw -Pbenchmark verify}), and what pages cost
 * among many cases ({@code PageBenchmark}). Slowness never fails a build; a case that does not end where it should does, and a page
 * that does not answer.
 */
package vn.boiduong.benchmark;
