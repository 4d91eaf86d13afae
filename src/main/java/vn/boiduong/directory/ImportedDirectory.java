package vn.boiduong.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;

@Component
class ImportedDirectory implements DirectoryImport {

    private final DirectoryTables tables;
    private final Directory directory;
    private final DirectoryChanges changes;
    private final AgencyTurn turn;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    ImportedDirectory(DirectoryTables tables, Directory directory, DirectoryChanges changes, AgencyTurn turn, OfficeClock clock,
                      ApplicationEventPublisher events) {
        this.tables = tables;
        this.directory = directory;
        this.changes = changes;
        this.turn = turn;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void take(DirectorySet set) {
        String agency = set.agency().code();
        turn.take(agency);
        tables.agency(set.agency(), isNew(directory.agencies(), Agency::code).test(set.agency()));
        tables.units(set.units(), isNew(directory.units(agency), Unit::code));
        tables.requirements(set.requirements(), isNew(directory.requirements(agency), Requirement::code));
        tables.positions(set.positions(), isNew(directory.positions(agency), Position::code));
        takeOfficers(agency, set);
        tables.coordinatingUnit(set.agency());
        takeQualifications(agency, set.qualifications());
        takeLeaves(set);
        events.publishEvent(new DirectoryChanged(agency));
    }

    private void takeOfficers(String agency, DirectorySet set) {
        Map<String, Officer> before = directory.officers(agency).stream()
                .collect(Collectors.toMap(Officer::id, Function.identity()));
        tables.officers(set.officers(), officer -> !before.containsKey(officer.id()));
        set.officers().stream().filter(officer -> movedFrom(before.get(officer.id()), officer))
                .forEach(officer -> changes.transfer(officer.id(), officer.unit(), clock.today()));
        List<Unit> headed = set.units().stream().filter(unit -> unit.head() != null).toList();
        if (before.isEmpty()) {
            tables.heads(headed);
        } else {
            headed.forEach(unit -> changes.replaceHead(agency, unit.code(), unit.head(), clock.today()));
        }
    }

    private static boolean movedFrom(Officer before, Officer now) {
        return before != null && before.leftOn() == null && !before.unit().equals(now.unit());
    }

    private void takeQualifications(String agency, List<Qualification> handedIn) {
        Set<List<String>> known = tables.certificates(agency);
        tables.qualifications(agency, handedIn.stream().filter(met -> known.add(DirectoryTables.certificate(met))).toList());
    }

    private void takeLeaves(DirectorySet set) {
        Set<String> here = set.officers().stream().map(Officer::id).collect(Collectors.toSet());
        Set<Leave> known = tables.leavesOf(set.agency().code());
        set.leaves().stream().filter(leave -> here.contains(leave.officer()) && known.add(leave)).forEach(changes::recordLeave);
    }

    private static <T> Predicate<T> isNew(List<T> known, Function<T, String> code) {
        Set<String> codes = known.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
        return row -> !codes.contains(code.apply(row));
    }
}
