package vn.boiduong.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Qualification;
import vn.boiduong.directory.Requirement;
import vn.boiduong.participation.Evidence;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationStatus;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** What the post requires beside what its holder has, and the certificates with their files. */
@OnPages
@Component
class Qualifications {

    private final Directory directory;

    Qualifications(Directory directory) {
        this.directory = directory;
    }

    /** Met ones last: what is missing is what one looks for. */
    List<Dossier.Requirement> required(PersonFacts facts, Position position) {
        Map<String, Requirement> known = known(facts);
        Map<String, Qualification> held = held(facts);
        return position.requirements().stream().map(known::get).map(required -> {
            Optional<Qualification> has = Optional.ofNullable(held.get(required.code()));
            return new Dossier.Requirement(required.code(), required.name(), Messages.shown("directory.category." + required.category()),
                    has.isPresent(), has.map(Qualification::certificateNo).orElse(null), has.map(Qualification::issuedOn).orElse(null),
                    has.isPresent() ? null : underWay(facts, required.code()));
        }).sorted(Comparator.comparing(Dossier.Requirement::held).thenComparing(Dossier.Requirement::code)).toList();
    }

    private static String underWay(PersonFacts facts, String requirement) {
        return facts.participations().stream().filter(participation -> participation.status() != ParticipationStatus.CONCLUDED)
                .map(participation -> facts.courses().get(participation.who().course()))
                .filter(course -> requirement.equals(course.grants())).map(course -> course.name()).findFirst().orElse(null);
    }

    /** From courses of every year, then from the directory; the latest first. */
    List<Dossier.Certificate> certificates(PersonFacts facts) {
        List<Dossier.Certificate> all = new ArrayList<>();
        for (Participation participation : facts.participations()) {
            Optional<Evidence> file = Optional.ofNullable(facts.files().get(participation.who().key()));
            if (file.isPresent() || participation.certificateNo() != null) {
                String course = participation.who().course();
                all.add(new Dossier.Certificate(facts.courses().get(course).name(), participation.certificateNo(), participation.concludedOn(),
                        file.map(found -> course).orElse(null), file.map(Evidence::name).orElse(null)));
            }
        }
        Map<String, Requirement> known = known(facts);
        directory.qualifications(facts.officer().id()).stream().filter(qualification -> qualification.courseCode() == null)
                .map(qualification -> new Dossier.Certificate(known.get(qualification.requirement()).name(), qualification.certificateNo(),
                        qualification.issuedOn(), null, null)).forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Dossier.Certificate::on, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Dossier.Certificate::name)).toList();
    }

    private Map<String, Requirement> known(PersonFacts facts) {
        return directory.requirements(facts.officer().agency()).stream().collect(Collectors.toMap(Requirement::code, each -> each));
    }

    private Map<String, Qualification> held(PersonFacts facts) {
        Map<String, Qualification> held = new LinkedHashMap<>();
        directory.qualifications(facts.officer().id()).forEach(qualification -> held.put(qualification.requirement(), qualification));
        return held;
    }
}
