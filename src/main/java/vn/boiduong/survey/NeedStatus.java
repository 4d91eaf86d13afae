package vn.boiduong.survey;

/** A need is proposed by the system until the head of the unit confirms or declines it. */
public enum NeedStatus { PROPOSED, CONFIRMED, DECLINED }
