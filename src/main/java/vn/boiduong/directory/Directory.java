package vn.boiduong.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the directory; every list is ordered by code or id and read in one query. */
public interface Directory {

    Agency agency(String code);

    List<Agency> agencies();

    List<Unit> units(String agency);

    /** What the agency's units are called, by code. */
    default Map<String, String> unitNames(String agency) {
        return units(agency).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    Unit unit(String agency, String code);

    List<Position> positions(String agency);

    Position position(String agency, String code);

    List<Requirement> requirements(String agency);

    Optional<Officer> findOfficer(String id);

    /** @throws IllegalArgumentException when there is no such officer */
    Officer officer(String id);

    /** Everyone ever employed by the agency, those who left included. */
    List<Officer> officers(String agency);

    /** Members of the unit who have not left. */
    List<Officer> members(String agency, String unit);

    /** Requirement codes held, per officer, of the whole agency. */
    Map<String, Set<String>> heldRequirements(String agency);

    List<Qualification> qualifications(String officer);

    /** Of all of these officers, by officer. */
    List<Qualification> qualifications(Collection<String> officers);

    /** Leaves of these officers that touch the days from first to last. */
    List<Leave> leaves(Collection<String> officers, LocalDate first, LocalDate last);

    /** Ids of the officers who hold the role's group ({@code hr}, {@code chairman}, …) in the agency, not left. */
    List<String> holdersOf(String roleGroup, String agency);

    /** Who acts for which unit on the day; whoever has left does not. */
    List<Deputy> deputies(String agency, LocalDate day);

    /** Every deputyship of the agency that ever held; the day on which one was ended early is its last. */
    List<Deputy> deputyships(String agency);

    /** The officer's changes of unit, the earliest first. */
    List<Transfer> transfers(String officer);

    /** Every change of unit of the agency's people, the earliest first. */
    List<Transfer> transfersIn(String agency);

    /** Agency codes of these officers, of those that are known. */
    Map<String, String> agenciesOf(Collection<String> officers);

    /** Full names of these officers. */
    Map<String, String> namesOf(Collection<String> officers);

    /** Unit codes of these officers. */
    Map<String, String> unitsOf(Collection<String> officers);
}
