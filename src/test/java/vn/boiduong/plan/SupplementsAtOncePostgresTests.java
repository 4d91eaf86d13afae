package vn.boiduong.plan;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class SupplementsAtOncePostgresTests extends SupplementsAtOnceContract {
}
