package vn.boiduong.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.shared.Messages;

/** What was put right since someone objected, seen in the lines of the ranking. */
@Component
class ObjectionEffect {

    private static final int MOST_NAMES = 10;

    private final RankingRows rows;
    private final RankingVersions versions;
    private final Directory directory;

    ObjectionEffect(RankingRows rows, RankingVersions versions, Directory directory) {
        this.rows = rows;
        this.versions = versions;
        this.directory = directory;
    }

    /** In words; empty where every line is as it was when the objection was raised. */
    Optional<String> since(Ranking ranking, RankingObjection objection) {
        if (objection.tableVersion() == ranking.tableVersion()) {
            return Optional.empty();
        }
        Map<String, RankingRow> then = versions.rows(ranking.id(), objection.tableVersion()).stream()
                .collect(Collectors.toMap(RankingRow::officer, Function.identity()));
        List<RankingRow> changed = rows.of(ranking.id()).stream().filter(row -> !row.equals(then.get(row.officer()))).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String own = changed.stream().filter(row -> row.officer().equals(objection.officer())).findFirst()
                .map(row -> Messages.text("ranking.effect.own", then.get(row.officer()).inWords(), row.inWords()))
                .orElse(Messages.text("ranking.effect.ownSame"));
        List<String> others = NameOrder.people(directory.namesOf(changed.stream().map(RankingRow::officer)
                .filter(officer -> !officer.equals(objection.officer())).toList()).values());
        return Optional.of(others.isEmpty() ? own : own + " " + Messages.text("ranking.effect.others", others.size(),
                others.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + (others.size() > MOST_NAMES ? "…" : "")));
    }
}
