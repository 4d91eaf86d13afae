package vn.boiduong.notification;

/**
 * How mail reaches a person: each notice at once, what can wait gathered in one mail of the morning, or not at all. The inbox
 * of the product holds every notice in any case.
 */
public enum Delivery {
    AT_ONCE, DIGEST, INBOX
}
