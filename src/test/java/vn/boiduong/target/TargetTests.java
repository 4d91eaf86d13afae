package vn.boiduong.target;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class TargetTests extends TargetContract {
}
