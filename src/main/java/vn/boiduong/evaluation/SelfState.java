package vn.boiduong.evaluation;

/** What became of the self-assessment: still awaited, given, declined by leaving it empty, or lapsed at its due date. */
enum SelfState { AWAITED, GIVEN, DECLINED, LAPSED }
