package vn.boiduong.worklist;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class MyWorkPostgresTests extends MyWorkContract {
}
