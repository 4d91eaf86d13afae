package vn.boiduong.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Service;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The directory as files: handed in with a preview, confirmed, and handed out to start from. */
@Service
public class RosterImport {

    private static final int LONGEST_NAME = 200;

    private final RosterFiles files;
    private final RosterDrafts drafts;
    private final RosterService roster;
    private final Snapshots snapshots;
    private final RosterRules rules;

    RosterImport(RosterFiles files, RosterDrafts drafts, RosterService roster, Snapshots snapshots, RosterRules rules) {
        this.files = files;
        this.drafts = drafts;
        this.roster = roster;
        this.snapshots = snapshots;
        this.rules = rules;
    }

    /** What the file would do; the file is kept until it is confirmed or another one comes. */
    public Preview preview(String name, byte[] content, Actor actor) {
        rules.requireKeeper(actor);
        String named = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String kept = named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
        Preview preview = roster.preview(files.read(kept, content), headline(kept), actor);
        drafts.keep(new RosterDrafts.Draft(kept, content), actor);
        return preview;
    }

    /** Takes in the file of the preview with this mark, as a whole. */
    public Preview confirm(String mark, Actor actor) {
        rules.requireKeeper(actor);
        RosterDrafts.Draft draft = drafts.of(actor).orElseThrow(() -> new RuleViolation("roster.file.gone"));
        Preview made = roster.apply(files.read(draft.name(), draft.content()), headline(draft.name()), mark, actor);
        drafts.forget(actor);
        return made;
    }

    private static Wording headline(String name) {
        return Wording.of("roster.headline.file", name);
    }

    /** The present directory as the files it could be handed in as. */
    public byte[] present(Actor actor) {
        rules.requireKeeper(actor);
        Snapshot now = snapshots.of(actor.agency());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Table table : Table.values()) {
                zip.putNextEntry(new ZipEntry(table.file()));
                zip.write(text(table, now).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(Table table, Snapshot now) {
        String rows = now.of(table).values().stream().map(row -> table.columns().stream().map(row::cell).map(RosterImport::quoted)
                .collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
        return "\uFEFF" + String.join(",", table.columns()) + "\r\n" + rows;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
