package vn.boiduong.concern;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class ConcernNumbersTests extends ConcernNumbersContract {
}
