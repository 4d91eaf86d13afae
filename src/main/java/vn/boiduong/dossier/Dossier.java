package vn.boiduong.dossier;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.evaluation.EvaluationDossier;
import vn.boiduong.ranking.RankingLine;
import vn.boiduong.survey.PersonalNeeds;

/**
 * One person's year. {@code years} are those there is something to read of, the latest first; {@code needs} and
 * {@code ranking} are null where the year has no survey and no ranking to show.
 */
public record Dossier(Holder holder, int year, List<Integer> years, PersonalNeeds needs, List<CourseCase> courses, HoursSheet hours,
                      List<Requirement> requirements, List<Certificate> certificates, List<Judged> evaluations, RankingLine ranking) {

    /** Whose dossier it is; {@code parent} is the authority above the agency. */
    public record Holder(String id, String name, String position, String unit, String agency, String parent, boolean left) {
    }

    /** What the post requires; {@code certificateNo}, {@code issuedOn} and the course under way may be null. */
    public record Requirement(String code, String name, String category, boolean held, String certificateNo, LocalDate issuedOn,
                              String underWay) {
    }

    /** A certificate with its file; {@code evidenceOf} is the course whose file the reader may download, or null. */
    public record Certificate(String name, String number, LocalDate on, String evidenceOf, String file) {
    }

    /** An evaluation beside the name of its course. */
    public record Judged(String course, EvaluationDossier evaluation) {
    }
}
