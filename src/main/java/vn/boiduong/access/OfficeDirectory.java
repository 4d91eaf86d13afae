package vn.boiduong.access;

import java.util.Optional;

/** The office's own directory of accounts, asked for passwords and nothing else. */
interface OfficeDirectory {

    /** @throws SignInRefused when the directory does not answer */
    Answer ask(String typed, String password);

    /** What the directory says: whether it knows the name, and whose it is where the password is right too. */
    record Answer(boolean known, Optional<String> officer) {

        static final Answer UNKNOWN = new Answer(false, Optional.empty());
        static final Answer WRONG = new Answer(true, Optional.empty());

        static Answer right(String officer) {
            return new Answer(true, Optional.of(officer));
        }
    }
}
