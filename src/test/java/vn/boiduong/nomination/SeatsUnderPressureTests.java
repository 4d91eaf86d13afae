package vn.boiduong.nomination;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class SeatsUnderPressureTests extends SeatsUnderPressure {
}
