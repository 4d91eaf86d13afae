package vn.boiduong.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.RowReader;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** One row put right or added by a form: read by the rules of the files, shown and taken in as a file would be. */
@Service
public class RosterEdits {

    private final RosterService roster;
    private final Snapshots snapshots;
    private final RosterRules rules;
    private final Directory directory;

    RosterEdits(RosterService roster, Snapshots snapshots, RosterRules rules, Directory directory) {
        this.roster = roster;
        this.snapshots = snapshots;
        this.rules = rules;
        this.directory = directory;
    }

    /** Which row; {@code key} is null for a new one. */
    public record Which(RosterForm form, String key) {

        boolean isNew() {
            return key == null;
        }
    }

    /** The form as it is shown; {@code title} is null for a new row. */
    public record Sheet(Wording title, List<RosterForm.Field> fields) {
    }

    /** The form filled with what is typed, or where nothing is typed yet, with what stands. */
    @Transactional(readOnly = true)
    public Sheet sheet(Which which, Map<String, String> typed, Map<String, Wording> wrong, Actor actor) {
        rules.requireKeeper(actor);
        Snapshot now = snapshots.of(actor.agency());
        Optional<Row> row = row(which, now);
        Map<String, String> values = new HashMap<>(row.map(Row::cells).orElse(Map.of()));
        values.putAll(typed);
        return new Sheet(row.map(each -> now.title(which.form().table(), each)).orElse(null),
                which.form().fields(asked(which, actor), values, wrong, now));
    }

    public Preview preview(Which which, Map<String, String> typed, Actor actor) {
        return roster.preview(read(which, typed, actor), headline(which, typed), actor);
    }

    public Preview confirm(Which which, Map<String, String> typed, String mark, Actor actor) {
        return roster.apply(read(which, typed, actor), headline(which, typed), mark, actor);
    }

    /** What is not asked for stays as it is. */
    private Dataset read(Which which, Map<String, String> typed, Actor actor) {
        rules.requireKeeper(actor);
        Snapshot now = snapshots.of(actor.agency());
        RosterForm form = which.form();
        Map<String, String> cells = new HashMap<>(row(which, now).map(Row::cells).orElse(Map.of()));
        asked(which, actor).forEach(column -> {
            String cell = Objects.requireNonNullElse(typed.get(column), "");
            cells.put(column, form.isDay(column) ? Days.iso(cell) : cell);
        });
        if (which.isNew() && now.find(form.table(), cells.get(form.table().key()).strip()).isPresent()) {
            throw RuleViolation.inField(form.table().key(), "roster.codeTaken", cells.get(form.table().key()).strip());
        }
        if (form == RosterForm.UNITS) {
            cells.remove("head");
        }
        return RowReader.read(directory.agency(actor.agency()), form.kind(), cells, new RowReader.Known(now.of(Table.UNITS).keySet(),
                now.of(Table.REQUIREMENTS).keySet(), now.of(Table.POSITIONS).keySet()));
    }

    private static Optional<Row> row(Which which, Snapshot now) {
        return which.isNew() ? Optional.empty()
                : Optional.of(now.find(which.form().table(), which.key()).orElseThrow(() -> new NotFound(which.form().path(), which.key())));
    }

    private static List<String> asked(Which which, Actor actor) {
        return which.form().asked(which.isNew(), actor.has(Role.ADMIN) && !actor.is(Objects.requireNonNullElse(which.key(), "")));
    }

    private static Wording headline(Which which, Map<String, String> typed) {
        String key = which.isNew() ? typed.getOrDefault(which.form().table().key(), "") : which.key();
        return Wording.of(which.isNew() ? "roster.headline.added" : "roster.headline.edited", Wording.of("roster.one." + which.form()), key);
    }
}
