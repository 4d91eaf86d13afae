package vn.boiduong.engine;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class EngineIndexesTests extends EngineIndexesContract {
}
