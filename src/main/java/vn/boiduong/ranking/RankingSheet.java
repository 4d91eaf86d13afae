package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.directory.Person;
import vn.boiduong.shared.Wording;

/** What the forms of review and approval show; parts of a score left out are null. */
public record RankingSheet(int year, LocalDate opensOn, Weights weights, List<Ranked> ranked, List<Unranked> notRanked,
                           List<GradeCount> grades, List<Objection> objections, List<Replaced> replaced, LocalDate publishedFrom, LocalDate objectionsUntil,
                           String reviewNote, String returnReason) {

    public record Weights(BigDecimal evaluation, BigDecimal test, BigDecimal hours) {
    }

    /** {@code exemption} says why the hours do not count, or is null. */
    public record Ranked(Person officer, String unit, BigDecimal evaluation, BigDecimal test, BigDecimal hours, BigDecimal score,
                         Wording grade, int rankInAgency, int rankInUnit, Wording exemption) {
    }

    public record Unranked(Person officer, String unit, Wording reason) {
    }

    public record GradeCount(Wording grade, long people) {
    }

    /** {@code effect} tells which lines an upheld one changed, {@code remedy} what was put right outside the table; both may be null. */
    public record Objection(Person officer, String text, String answer, Boolean upheld, String effect, String remedy) {
    }

    /** An earlier table of this ranking and why another stands in its place. */
    public record Replaced(int number, LocalDate computedOn, LocalDate replacedOn, Wording by, String reason) {
    }

    /** One objection beside the line it is about. */
    public record ObjectionSheet(Person officer, Wording line, String text) {
    }
}
