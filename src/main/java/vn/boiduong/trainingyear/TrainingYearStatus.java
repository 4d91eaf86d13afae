package vn.boiduong.trainingyear;

/** Where a year stands; one that is being cancelled is {@code RUNNING} until its process has ended what was open. */
public enum TrainingYearStatus { RUNNING, CLOSED, CANCELLED }
