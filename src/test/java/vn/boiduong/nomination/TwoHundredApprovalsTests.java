package vn.boiduong.nomination;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class TwoHundredApprovalsTests extends TwoHundredApprovals {
}
