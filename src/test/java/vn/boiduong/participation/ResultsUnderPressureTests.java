package vn.boiduong.participation;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class ResultsUnderPressureTests extends ResultsUnderPressure {
}
