package vn.boiduong.participation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Files that prove a result: PDF, JPG or PNG by their content, 10 MB at most, for the eyes of those concerned. */
@Service
@Transactional
public class EvidenceService {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Participations participations;
    private final EvidenceTable evidence;
    private final OfficeClock clock;

    EvidenceService(Participations participations, EvidenceTable evidence, OfficeClock clock) {
        this.participations = participations;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Keeps the officer's file; it replaces an earlier one until the result is reported. */
    public Evidence store(CourseOfficer who, UploadedFile file, Actor actor) {
        Participation participation = participation(who);
        if (!actor.is(who.officer())) {
            throw new RuleViolation("participation.onlyOwnResult");
        }
        if (participation.status() != ParticipationStatus.RUNNING || clock.today().isBefore(participation.reportDates().opensOn())) {
            throw new RuleViolation("participation.notReportable");
        }
        if (file.content().length > LARGEST) {
            throw RuleViolation.inField("evidence", "participation.evidenceTooLarge");
        }
        EvidenceType type = EvidenceType.of(file.content())
                .orElseThrow(() -> RuleViolation.inField("evidence", "participation.evidenceType"));
        evidence.store(who.key(), new UploadedFile(nameOf(file), file.content()), type, sha256(file.content()), actor.officerId(),
                clock.now().atZone(OfficeClock.ZONE).toOffsetDateTime());
        return evidence.newest(who.key()).orElseThrow();
    }

    private static String nameOf(UploadedFile file) {
        String name = file.name().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(CourseOfficer who) {
        return evidence.newest(who.key());
    }

    /** The files of these participations the person may download, by their key. */
    @Transactional(readOnly = true)
    public Map<String, Evidence> readable(List<Participation> those, Actor actor) {
        return evidence.newest(those.stream().filter(participation -> mayRead(participation, actor))
                .map(participation -> participation.who().key()).toList());
    }

    /** The file, for the officer, the own head, hr, a chairman and an auditor of the agency; for others there is none. */
    @Transactional(readOnly = true)
    public Optional<StoredEvidence> content(CourseOfficer who, Actor actor) {
        return participations.findById(who.key()).filter(participation -> mayRead(participation, actor))
                .flatMap(participation -> evidence.content(who.key()));
    }

    /** What is known of the file without reading it, for those who may have it. */
    @Transactional(readOnly = true)
    public Optional<ShownEvidence> shown(CourseOfficer who, Actor actor) {
        return participations.findById(who.key()).filter(participation -> mayRead(participation, actor)).flatMap(participation -> evidence.newest(who.key()))
                .map(file -> new ShownEvidence(file, evidence.beginning(who.key()).flatMap(EvidenceType::of).map(EvidenceType::mediaType)));
    }

    /** A file and the type a browser may show it as, told by its first bytes; empty for what is only saved. */
    public record ShownEvidence(Evidence file, Optional<String> as) {
    }

    private static boolean mayRead(Participation participation, Actor actor) {
        boolean concerned = actor.is(participation.who().officer()) || actor.heads(participation.unit())
                || actor.follows();
        return concerned && actor.agency().equals(participation.agency());
    }

    private Participation participation(CourseOfficer who) {
        return participations.findById(who.key()).orElseThrow(() -> new RuleViolation("participation.unknown"));
    }
}
