package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Set;

import vn.boiduong.directory.Officer.PersonType;

/**
 * A version of a regime as an office enters it from a document: {@code document} as it is cited ("Nghị định 123/2027/NĐ-CP") and the day
 * of it, the first day it counts for whoever is sent or commits himself, whom it names, and what it says.
 */
public record EnteredRegime(String agency, String document, LocalDate issuedOn, LocalDate from, Set<PersonType> people, RegimeRules rules) {
}
