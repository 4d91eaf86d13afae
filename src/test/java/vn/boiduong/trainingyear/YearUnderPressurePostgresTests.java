package vn.boiduong.trainingyear;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class YearUnderPressurePostgresTests extends YearUnderPressure {
}
