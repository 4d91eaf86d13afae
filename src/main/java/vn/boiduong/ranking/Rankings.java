package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface Rankings extends CrudRepository<Ranking, String> {

    List<Ranking> findByAgencyAndStatusIn(String agency, Collection<RankingStatus> statuses);

    Optional<Ranking> findFirstByAgencyAndStatusAndOpensOnBeforeOrderByOpensOnDesc(String agency, RankingStatus status, LocalDate opening);
}
