package vn.boiduong.nomination;

import java.util.Map;

import vn.boiduong.policy.Policy;

/**
 * What is known for a course that leads to a degree: how long it takes, the policy's limits, and by officer the years'
 * grades and the months promised.
 */
record DegreeTerms(int trainingMonths, Policy.Postgraduate limits, Map<String, Map<Integer, Performance>> grades, Map<String, Integer> promised) {

    Map<Integer, Performance> gradesOf(String officer) {
        return grades.getOrDefault(officer, Map.of());
    }

    int promisedBy(String officer) {
        return promised.getOrDefault(officer, 0);
    }
}
