package vn.boiduong.survey;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.directory.Person;

/** What the head of a unit needs in order to declare: who lacks what by the requirements of the own post, and who wishes what. */
public record DeclarationSheet(String unit, int year, LocalDate dueOn, int people, List<Need> needs, List<Wish> ownWishes) {

    /** One proposed need; the form declines it by its key, {@code officer:requirement}. */
    public record Need(String key, Person officer, String requirement, String category, List<String> courses) {
    }

    /** What an officer of the unit asked for. */
    public record Wish(Person officer, String text) {
    }
}
