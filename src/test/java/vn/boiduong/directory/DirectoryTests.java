package vn.boiduong.directory;

import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class DirectoryTests extends DirectoryContract {
}
