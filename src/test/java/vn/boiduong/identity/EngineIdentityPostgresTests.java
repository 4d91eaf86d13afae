package vn.boiduong.identity;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class EngineIdentityPostgresTests extends EngineIdentityContract {
}
