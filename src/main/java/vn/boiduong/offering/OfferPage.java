package vn.boiduong.offering;

import java.util.List;

import vn.boiduong.identity.Sight;

/** A page of the year's courses; {@code found} counts all that fit, {@code pages} is at least 1. */
public record OfferPage(int year, Sight sight, List<Offer> courses, int found, int page, int pages) {
}
