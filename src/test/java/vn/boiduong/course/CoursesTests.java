package vn.boiduong.course;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class CoursesTests extends CoursesContract {
}
