package vn.boiduong.trainingyear;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class YearUnderPressureTests extends YearUnderPressure {
}
