package vn.boiduong.bulk;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class BulkTests extends BulkContract {
}
