package vn.boiduong.bulk;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class BulkPostgresTests extends BulkContract {
}
