package vn.boiduong.identity.process;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.boiduong.identity.Groups;

@Component
class EngineGroups implements Groups {

    private final IdentityService identity;

    EngineGroups(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<String> members(String group, String agency) {
        return identity.createUserQuery().memberOfGroup(group).memberOfTenant(agency).orderByUserId().asc().list().stream()
                .map(User::getId).toList();
    }

    @Override
    public List<String> ofAccount(String id) {
        return identity.createGroupQuery().groupMember(id).orderByGroupId().asc().list().stream().map(Group::getId).toList();
    }
}
