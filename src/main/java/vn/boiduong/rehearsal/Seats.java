package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.Collection;

import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationRow;

/** The seats of a course, of which at most so many may be taken on any day: who withdraws gives one to whoever waits for it. */
record Seats(int number) {

    /** A seat from the day its holder was sent, null where nobody knows, to the day before the one on which it was given back, null where it is kept. */
    record Held(LocalDate from, LocalDate givenBackOn) {

        static Held of(ParticipationRow row, LocalDate sentOn) {
            boolean givenBack = row.outcome() == Outcome.WITHDRAWN || row.outcome() == Outcome.CANCELLED;
            return new Held(sentOn, givenBack ? row.concludedOn() : null);
        }

        private boolean on(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (givenBackOn == null || givenBackOn.isAfter(day));
        }
    }

    /** Seats are only ever taken on days on which somebody is sent, so these days are all there is to look at. */
    boolean suffice(Collection<Held> all) {
        return all.stream().map(held -> held.from() == null ? LocalDate.MIN : held.from()).distinct()
                .allMatch(day -> all.stream().filter(held -> held.on(day)).count() <= number);
    }
}
