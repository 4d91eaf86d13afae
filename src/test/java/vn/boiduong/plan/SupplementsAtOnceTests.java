package vn.boiduong.plan;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class SupplementsAtOnceTests extends SupplementsAtOnceContract {
}
