package vn.boiduong.plan;

/** Where a plan stands; a returned plan is a draft again. */
public enum PlanStatus { DRAFT, SUBMITTED, APPROVED, CANCELLED }
