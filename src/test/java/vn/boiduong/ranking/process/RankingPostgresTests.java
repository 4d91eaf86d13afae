package vn.boiduong.ranking.process;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class RankingPostgresTests extends RankingContract {
}
