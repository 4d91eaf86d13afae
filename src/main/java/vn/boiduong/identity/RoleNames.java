package vn.boiduong.identity;

import vn.boiduong.shared.Messages;

/** Roles as people call them. */
public final class RoleNames {

    private RoleNames() {
    }

    public static String of(Role role) {
        return Messages.text("identity.role." + role.group());
    }
}
