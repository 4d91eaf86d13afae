package vn.boiduong.course;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class CoursesPostgresTests extends CoursesContract {
}
