package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Set;

import vn.boiduong.directory.Officer.PersonType;

/** A local rule on paying back: whom it names, from when, and the document that introduced it. */
public record LocalRule(String agency, Set<PersonType> people, LocalDate from, String basis) {
}
