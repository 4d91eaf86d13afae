package vn.boiduong.ranking;

/** The ranking's case, in the words of this feature. The year starts it. */
public interface RankingProcess {

    String KEY = "ranking";
    String REVIEW = "Task_ReviewRanking";
    String APPROVE = "Task_ApproveRanking";

    /** Someone objects to the provisional ranking. */
    void objected(String rankingKey, long objection);
}
