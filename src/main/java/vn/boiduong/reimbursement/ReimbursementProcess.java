package vn.boiduong.reimbursement;

import vn.boiduong.shared.CourseOfficer;

/** What a reimbursement asks of its process. */
public interface ReimbursementProcess {

    void start(CourseOfficer id, String agency);

    /** The record says that the case is closed. */
    void closed(CourseOfficer id);
}
