package vn.boiduong.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;

/** What the posts require and their holders lack: the survey's proposal, by unit. Units without members do not appear. */
@Component
class MissingRequirements {

    private final Directory directory;

    MissingRequirements(Directory directory) {
        this.directory = directory;
    }

    Map<String, Set<OfficerRequirement>> byUnit(String agency, LocalDate today) {
        Map<String, Position> positions = directory.positions(agency).stream()
                .collect(Collectors.toMap(Position::code, position -> position));
        Map<String, Set<String>> held = directory.heldRequirements(agency);
        Map<String, Set<OfficerRequirement>> lacking = new TreeMap<>();
        directory.officers(agency).stream().filter(officer -> isMember(officer, today)).forEach(officer -> {
            Set<OfficerRequirement> ofUnit = lacking.computeIfAbsent(officer.unit(), unit -> new TreeSet<>());
            positions.get(officer.position()).requirements().stream()
                    .filter(requirement -> !held.getOrDefault(officer.id(), Set.of()).contains(requirement))
                    .forEach(requirement -> ofUnit.add(new OfficerRequirement(officer.id(), requirement)));
        });
        return lacking;
    }

    private static boolean isMember(Officer officer, LocalDate today) {
        return officer.leftOn() == null || officer.leftOn().isAfter(today);
    }
}
