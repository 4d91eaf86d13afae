package vn.boiduong.worklist;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class MyWorkTests extends MyWorkContract {
}
