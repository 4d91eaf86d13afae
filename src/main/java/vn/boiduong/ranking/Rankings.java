package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface Rankings extends CrudRepository<Ranking, String> {

    Optional<Ranking> findFirstByAgencyAndStatusAndOpensOnBeforeOrderByOpensOnDesc(String agency, RankingStatus status, LocalDate opening);
}
