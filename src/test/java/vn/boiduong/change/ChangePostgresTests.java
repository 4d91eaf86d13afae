package vn.boiduong.change;

import vn.boiduong.support.PostgresTest;

/** The same on PostgreSQL, which keeps counts of all that is withdrawn, cancelled, corrected and moved here; they are compared after each test. */
@PostgresTest
class ChangePostgresTests extends ChangeContract {
}
