package vn.boiduong.worklist.process;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class OwnTaskRowsTests extends OwnTaskRowsContract {
}
