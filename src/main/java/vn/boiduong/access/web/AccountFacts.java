package vn.boiduong.access.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.access.AccountRow.State;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.OfficeSignIn;
import vn.boiduong.identity.Actor;
import vn.boiduong.portal.AdminFacts;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** Who cannot sign in, or has not yet: locked out, without an account, with a first password never changed. */
@Component
@Order(2)
class AccountFacts implements AdminFacts {

    private final Accounts accounts;
    private final OfficeSignIn office;
    private final OfficeServers servers;

    AccountFacts(Accounts accounts, OfficeSignIn office, OfficeServers servers) {
        this.accounts = accounts;
        this.office = office;
        this.servers = servers;
    }

    /** Where the office vouches for people an account of ours need not be there. */
    @Override
    public List<Fact> of(Actor administrator) {
        Map<State, Long> counts = accounts.counts();
        boolean vouched = office.hasDirectory() || !servers.offers().isEmpty();
        List<Fact> facts = Stream.of(State.LOCKED, State.NONE, State.FIRST_PASSWORD).filter(state -> state != State.NONE || !vouched)
                .filter(state -> counts.getOrDefault(state, 0L) > 0).map(state -> fact(state, counts.get(state))).toList();
        return facts.isEmpty() ? List.of(new Fact(Wording.of("access.facts"), Wording.of("access.facts.well"), false, null)) : facts;
    }

    private static Fact fact(State state, long people) {
        return new Fact(Wording.of("access.facts." + state), Wording.of("access.facts.people", people), true,
                Pages.ACCOUNTS + "?tim=" + Messages.shown("access.state." + state).replace(' ', '+'));
    }
}
