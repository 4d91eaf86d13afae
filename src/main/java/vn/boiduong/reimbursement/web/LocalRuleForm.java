package vn.boiduong.reimbursement.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.reimbursement.LocalRule;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** A local rule as it is typed on the page or sent. */
record LocalRuleForm(List<String> people, String from, String basis, String article) {

    static final LocalRuleForm EMPTY = new LocalRuleForm(List.of(), "", "", "");

    /** As an office writes it, however it was typed. */
    @Override
    public String from() {
        return from != null && from.strip().matches("\\d{4}-\\d{2}-\\d{2}") ? from.strip().replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1") : from;
    }

    LocalRule read(String agency) {
        Set<PersonType> types = new LinkedHashSet<>();
        (people == null ? List.<String>of() : people).forEach(type -> types.add(personType(type)));
        return new LocalRule(agency, types, from == null || from.isBlank() ? null
                : Days.read("from", Wording.of("reimbursement.field.from"), from), basis, article);
    }

    public boolean names(String type) {
        return people != null && people.contains(type);
    }

    private static PersonType personType(String type) {
        try {
            return PersonType.valueOf(type);
        } catch (IllegalArgumentException unknown) {
            throw RuleViolation.inField("people", "reimbursement.noSuchChoice", Wording.of("reimbursement.page.people"), type);
        }
    }
}
