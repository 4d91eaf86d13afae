package vn.boiduong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.boiduong.calendar.OfficeClocks;
import vn.boiduong.directory.Deputy;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Role;

class AssessorsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);
    private static final String HEAD_OF_A = Role.headGroup("XX", "A");

    private final Directory directory = mock();
    private final Assessors assessors = new Assessors(directory, OfficeClocks.standingAt(TODAY));

    @BeforeEach
    void twoUnits() {
        heads("X1", "X2");
        when(directory.holdersOf("hr", "XX")).thenReturn(List.of("X7"));
    }

    @Test
    void anOfficerIsAssessedByTheHeadOfTheUnit() {
        assertThat(assessors.groupFor(officer("X3"), "A")).isEqualTo(HEAD_OF_A);
    }

    @Test
    void aHeadIsAssessedByTheChairmanWhereverTheWorkWasDone() {
        assertThat(assessors.groupFor(officer("X1"), "A")).isEqualTo("chairman");
        assertThat(assessors.groupFor(officer("X2"), "A")).isEqualTo("chairman");
    }

    @Test
    void aUnitWithoutHeadHasItsDeputyAndElseTheChairman() {
        heads(null, "X2");
        assertThat(assessors.groupFor(officer("X3"), "A")).isEqualTo("chairman");

        when(directory.deputies("XX", TODAY)).thenReturn(List.of(new Deputy("XX", "A", "X4", TODAY, TODAY)));
        assertThat(assessors.groupFor(officer("X3"), "A")).isEqualTo(HEAD_OF_A);
        assertThat(assessors.groupFor(officer("X4"), "A")).isEqualTo("chairman");
    }

    @Test
    void aChairmanIsAssessedThroughHrUnlessHeIsHr() {
        assertThat(assessors.groupFor(officer("X9", "chairman"), "A")).isEqualTo("hr");
        assertThat(assessors.groupFor(officer("X7", "chairman", "hr"), "A")).isEqualTo("chairman");
    }

    @Test
    void theOnlyHrPersonDoesNotReviewTheOwnDispute() {
        assertThat(assessors.reviewersFor(officer("X7", "hr"))).isEqualTo("chairman");
        assertThat(assessors.reviewersFor(officer("X3"))).isEqualTo("hr");
    }

    private void heads(String ofA, String ofB) {
        Unit a = new Unit("XX", "A", "Phòng A", Unit.Kind.OFFICE, ofA);
        when(directory.units("XX")).thenReturn(List.of(a, new Unit("XX", "B", "Phòng B", Unit.Kind.OFFICE, ofB)));
        when(directory.unit("XX", "A")).thenReturn(a);
    }

    private static Officer officer(String id, String... roles) {
        return new Officer(id, "XX", "Người " + id, null, null, Officer.PersonType.CONG_CHUC, "A", "P", null,
                LocalDate.of(2025, 7, 1), null, Set.of(roles));
    }
}
