package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Set;

import vn.boiduong.directory.Officer.PersonType;

/** A local rule on paying back: whom it names, from when, and the document that introduced it, with the article on sums or null. */
public record LocalRule(String agency, Set<PersonType> people, LocalDate from, String basis, String article) {

    public LocalRule(String agency, Set<PersonType> people, LocalDate from, String basis) {
        this(agency, people, from, basis, null);
    }

    /** What the steps of a sum rest on: the document, with its article where one was named. */
    String cited() {
        return article == null || article.isBlank() ? basis : article.strip() + " " + basis;
    }
}
