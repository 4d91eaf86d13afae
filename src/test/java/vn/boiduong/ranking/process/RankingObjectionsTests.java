package vn.boiduong.ranking.process;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class RankingObjectionsTests extends RankingObjectionsContract {
}
