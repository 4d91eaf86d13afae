package vn.boiduong.target;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class TargetPostgresTests extends TargetContract {
}
