package vn.boiduong.nomination;

import java.time.LocalDate;

/** Months an officer promised in writing to serve the agency after the degree, and the day it was signed. */
public record ServicePromise(int months, LocalDate signedOn) {
}
