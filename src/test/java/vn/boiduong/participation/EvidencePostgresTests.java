package vn.boiduong.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.SmallWard;

/** What a real PostgreSQL hands out of a file. */
@PostgresTest
class EvidencePostgresTests {

    private static final CourseOfficer WHO = new CourseOfficer(COMMUNICATION, "K2");

    @Autowired
    private SmallWard ward;
    @Autowired
    private EvidenceService evidence;
    @Autowired
    private EvidenceTable table;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theTypeIsToldByTheFirstBytesAlone() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2"))));
        byte[] picture = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 1_000_000);
        jdbc.sql("insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)"
                + " values (?, 'chung-nhan.pdf', 'application/pdf', ?, '0', ?, 'K2', '2026-01-15 09:00:00+07')").params(WHO.key(), picture.length, picture).update();

        assertThat(table.beginning(WHO.key())).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(EvidenceType.TELLING).startsWith(0xff, 0xd8, 0xff));
        assertThat(evidence.shown(WHO, actors.of(HR)).orElseThrow().as()).contains("image/jpeg");
        assertThat(evidence.shown(WHO, actors.of("K3"))).isEmpty();
    }
}
