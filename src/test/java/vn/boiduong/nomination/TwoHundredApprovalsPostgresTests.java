package vn.boiduong.nomination;

import vn.boiduong.support.PostgresTest;

@PostgresTest
class TwoHundredApprovalsPostgresTests extends TwoHundredApprovals {
}
