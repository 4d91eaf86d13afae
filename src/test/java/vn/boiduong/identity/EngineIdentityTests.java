package vn.boiduong.identity;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class EngineIdentityTests extends EngineIdentityContract {
}
