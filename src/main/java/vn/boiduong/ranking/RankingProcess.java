package vn.boiduong.ranking;

/** The ranking's case, in the words of this feature. The year starts it. */
public interface RankingProcess {

    /** Someone objects to the provisional ranking. */
    void objected(String rankingKey, long objection);
}
