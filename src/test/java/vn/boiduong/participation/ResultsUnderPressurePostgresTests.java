package vn.boiduong.participation;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class ResultsUnderPressurePostgresTests extends ResultsUnderPressure {
}
