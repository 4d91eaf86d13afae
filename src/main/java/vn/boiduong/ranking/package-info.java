/**
 * The year's ranking of results: evaluation, tests and hours of everyone, computed for the whole agency at once, published for
 * objections, approved and frozen with its inputs. Evidence for the yearly classification (Nghị định 335/2025), never that itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "identity", "notification", "engine", "decision", "policy", "course",
        "deadline", "participation", "evaluation"})
package vn.boiduong.ranking;

import org.springframework.modulith.ApplicationModule;
