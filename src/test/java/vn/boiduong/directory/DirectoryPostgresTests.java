package vn.boiduong.directory;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class DirectoryPostgresTests extends DirectoryContract {
}
