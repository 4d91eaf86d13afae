package vn.boiduong.nomination;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class SeatsUnderPressurePostgresTests extends SeatsUnderPressure {
}
