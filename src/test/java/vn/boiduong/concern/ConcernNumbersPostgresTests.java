package vn.boiduong.concern;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class ConcernNumbersPostgresTests extends ConcernNumbersContract {
}
