package vn.boiduong.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Officer;
import vn.boiduong.evaluation.DossierService;
import vn.boiduong.evaluation.EvaluationDossier;
import vn.boiduong.identity.Actor;
import vn.boiduong.nomination.PersonalPlace;
import vn.boiduong.nomination.PersonalPlaces;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.HoursEntry;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationResults;

/** Gathers what the features have of one person, each list in one query however long it is. */
@Component
class PersonReader {

    private final PersonalPlaces places;
    private final ParticipationResults participations;
    private final EvidenceService evidence;
    private final DossierService evaluations;
    private final Courses courses;

    PersonReader(PersonalPlaces places, ParticipationResults participations, EvidenceService evidence, DossierService evaluations,
                 Courses courses) {
        this.places = places;
        this.participations = participations;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.courses = courses;
    }

    PersonFacts read(Officer officer, Actor actor) {
        List<PersonalPlace> named = places.of(officer.id());
        List<Participation> sent = participations.casesOf(officer.id());
        List<EvaluationDossier> judged = evaluations.ofOfficer(officer.id(), actor);
        List<HoursEntry> hours = participations.entriesOf(officer.id());
        Set<String> codes = new TreeSet<>();
        named.forEach(place -> codes.add(place.course()));
        sent.forEach(participation -> codes.add(participation.who().course()));
        judged.forEach(each -> codes.add(each.evaluation().course()));
        hours.forEach(entry -> codes.add(entry.course()));
        Map<String, Course> byCode = new TreeMap<>();
        courses.withCodes(codes).forEach(course -> byCode.put(course.code(), course));
        return new PersonFacts(officer, byCode, named, sent, judged, hours, evidence.readable(sent, actor));
    }
}
