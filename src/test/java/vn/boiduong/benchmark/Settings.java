package vn.boiduong.benchmark;

/**
 * How much is measured, each number a system property {@code benchmark.<name>}: {@code people} in all per side, in paired
 * {@code rounds}, after {@code warmup} rounds that do not count, and again among {@code waiting} other cases (0 leaves that
 * out); {@code statements} prints the SQL of one round instead of rates.
 */
record Settings(int people, int rounds, int warmup, int waiting, boolean statements) {

    static Settings read() {
        return new Settings(Integer.getInteger("benchmark.people", 300), Integer.getInteger("benchmark.rounds", 15),
                Integer.getInteger("benchmark.warmup", 5), Integer.getInteger("benchmark.waiting", 50_000),
                Boolean.getBoolean("benchmark.statements"));
    }

    /** People of one round; a course has at most {@link BenchmarkWard#MEMBERS}. */
    int perRound() {
        return Math.max(1, Math.min(people / rounds, BenchmarkWard.MEMBERS));
    }
}
