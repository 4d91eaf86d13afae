package vn.boiduong.identity;

import vn.boiduong.shared.Wording;


/** Roles as people call them. */
public final class RoleNames {

    private RoleNames() {
    }

    public static Wording of(Role role) {
        return Wording.of("identity.role." + role.group());
    }
}
