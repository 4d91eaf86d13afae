package vn.boiduong.ranking;

/** Computed for hr's review, provisional while objections are heard, published and frozen. */
public enum RankingStatus { COMPUTED, PROVISIONAL, PUBLISHED }
