package vn.boiduong.ranking.process;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.ranking.RankingProcess;

@Component
class CamundaRankingProcess implements RankingProcess {

    private final CaseEngine engine;

    CamundaRankingProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void objected(String rankingKey, long objection) {
        engine.tell(RankingModel.KEY, rankingKey, RankingModel.MESSAGE_OBJECTED, RankingModel.OBJECTION_ID.with(objection));
    }
}
