package vn.boiduong.engine;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class EngineIndexesPostgresTests extends EngineIndexesContract {
}
