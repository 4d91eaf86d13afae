package vn.boiduong.worklist.process;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class OwnTaskRowsPostgresTests extends OwnTaskRowsContract {
}
