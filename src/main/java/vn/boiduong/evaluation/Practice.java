package vn.boiduong.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Transfer;

/**
 * The months in which what was learnt is put to use, between the end of the course and the opening of the evaluation: at
 * least three (ward plan, IV.3), as many as the policy of the day the course ends says.
 */
final class Practice {

    private Practice() {
    }

    /**
     * So many months after the course (the same day number, or the month's last day), and a day later for every day of
     * recorded leave after the course and up to the opening. Days gained may be leave again, hence the repetition.
     */
    static LocalDate opensOn(LocalDate courseEnd, int months, Collection<Leave> leaves) {
        LocalDate plain = courseEnd.plusMonths(months);
        LocalDate opening = plain;
        for (LocalDate before = null; !opening.equals(before); ) {
            before = opening;
            opening = plain.plusDays(daysOfLeave(leaves, courseEnd.plusDays(1), before));
        }
        return opening;
    }

    /** Days covered by two entries count once. */
    private static long daysOfLeave(Collection<Leave> leaves, LocalDate first, LocalDate last) {
        return leaves.stream().flatMap(leave -> daysWithin(leave, first, last)).distinct().count();
    }

    private static Stream<LocalDate> daysWithin(Leave leave, LocalDate first, LocalDate last) {
        LocalDate from = leave.firstDay().isBefore(first) ? first : leave.firstDay();
        LocalDate until = leave.lastDay().isAfter(last) ? last : leave.lastDay();
        return until.isBefore(from) ? Stream.empty() : from.datesUntil(until.plusDays(1));
    }

    /**
     * The unit in which most of the days from {@code first} to {@code last} were spent; its head has seen the work. Of
     * several with the most, the current one.
     */
    static String unitOf(String currentUnit, List<Transfer> transfers, LocalDate first, LocalDate last) {
        Map<String, Long> days = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.merge(unitOn(day, currentUnit, transfers), 1L, Long::sum);
        }
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (days.getOrDefault(currentUnit, 0L) == most) {
            return currentUnit;
        }
        return days.entrySet().stream().filter(unit -> unit.getValue() == most).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private static String unitOn(LocalDate day, String currentUnit, List<Transfer> transfers) {
        return transfers.stream().filter(transfer -> transfer.movedOn().isAfter(day)).map(Transfer::fromUnit).findFirst()
                .orElse(currentUnit);
    }
}
