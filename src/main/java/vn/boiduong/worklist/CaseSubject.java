package vn.boiduong.worklist;

import java.util.Optional;
import java.util.Set;

import vn.boiduong.shared.CourseOfficer;

/** Whom and which course a case is about, as its business key says. */
public record CaseSubject(Optional<String> course, Optional<String> officer) {

    private static final Set<String> OF_A_PERSON = Set.of("participation", "evaluation", "reimbursement");

    public static CaseSubject of(String process, String businessKey) {
        if (OF_A_PERSON.contains(process)) {
            CourseOfficer both = CourseOfficer.ofKey(businessKey);
            return new CaseSubject(Optional.of(both.course()), Optional.of(both.officer()));
        }
        return new CaseSubject(process.equals("nomination") ? Optional.of(businessKey) : Optional.empty(), Optional.empty());
    }
}
