package vn.boiduong.ranking.process;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class RankingObjectionsPostgresTests extends RankingObjectionsContract {
}
