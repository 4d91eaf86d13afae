package vn.boiduong.access;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.boiduong.access.OfficeDirectory.Answer;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;

/**
 * Sign-in of people for whom the office's own directory or sign-in server vouches. It vouches for who they are; whether they
 * come in, and what they may do, our directory alone tells.
 */
@Service
public class OfficeSignIn {

    private final Optional<OfficeDirectory> office;
    private final AccountTable accounts;
    private final Credentials credentials;
    private final Directory directory;
    private final InstantSource time;

    OfficeSignIn(Optional<OfficeDirectory> office, AccountTable accounts, Credentials credentials, Directory directory,
                 InstantSource securityTime) {
        this.office = office;
        this.accounts = accounts;
        this.credentials = credentials;
        this.directory = directory;
        this.time = securityTime;
    }

    /** Whether names and passwords are those of the office. */
    public boolean hasDirectory() {
        return office.isPresent();
    }

    /**
     * Whoever is no officer (the administrator of the set-up) is never asked for there and gets in though it is silent. An officer it
     * does not know is refused: an account closed at the office may be gone from its directory altogether.
     */
    Answer ask(String typed, String password) {
        if (office.isEmpty() || credentials.idOf(typed).filter(id -> officer(id).isEmpty()).isPresent()) {
            return Answer.UNKNOWN;
        }
        Answer answer = office.get().ask(typed, password);
        return answer.known() ? answer : Answer.WRONG;
    }

    /**
     * The officer comes in; the account is opened the first time.
     *
     * @throws SignInRefused when no such officer works here, or the account is disabled
     */
    public SignedIn welcome(String officer) {
        String id = credentials.idOf(officer).filter(known -> officer(known).filter(found -> found.leftOn() == null).isPresent())
                .orElseThrow(() -> new SignInRefused("access.signIn.notOurs"));
        if (account(id).isDisabled()) {
            throw new SignInRefused("access.signIn.notOurs");
        }
        return new SignedIn(id, time.instant(), true);
    }

    private Account account(String officer) {
        try {
            accounts.open(officer, time.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // it is open, which is all that is wanted
        }
        return accounts.find(officer).orElseThrow();
    }

    private Optional<Officer> officer(String id) {
        return directory.findOfficer(id);
    }
}
