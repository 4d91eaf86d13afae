package vn.boiduong.concern;

/** What a concern asks of its process. */
public interface ConcernProcess {

    void start(ConcernNumber number);
}
