package vn.boiduong.plan.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.Budget;
import vn.boiduong.plan.Budgets;
import vn.boiduong.plan.PlanService;
import vn.boiduong.shared.AgencyYear;

/** Beginning and cancelling a supplement to the own agency's plan, and the year's budget. */
@RestController
@RequestMapping("/api/v1/plans/{year}")
class PlansApi {

    private final PlanService plans;
    private final Budgets budgets;
    private final Actors actors;

    PlansApi(PlanService plans, Budgets budgets, Actors actors) {
        this.plans = plans;
        this.budgets = budgets;
        this.actors = actors;
    }

    record Started(String plan) {
    }

    record Reason(String reason) {
    }

    @PostMapping("/supplements")
    @ResponseStatus(HttpStatus.CREATED)
    Started startSupplement(@PathVariable int year) {
        Actor actor = actors.current();
        return new Started(plans.startSupplement(new AgencyYear(actor.agency(), year), actor));
    }

    @PostMapping("/supplements/{number}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelSupplement(@PathVariable int year, @PathVariable int number, @RequestBody Reason reason) {
        Actor actor = actors.current();
        plans.cancelSupplement(PlanService.supplementKey(new AgencyYear(actor.agency(), year), number), reason.reason(), actor);
    }

    record NewBudget(Long amount, String source) {
    }

    /** Every figure recorded for the year, the newest, which counts, first. */
    @GetMapping("/budget")
    List<Budget> budget(@PathVariable int year) {
        return budgets.read(year, actors.current());
    }

    @PutMapping("/budget")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordBudget(@PathVariable int year, @RequestBody NewBudget budget) {
        Actor actor = actors.current();
        budgets.record(new AgencyYear(actor.agency(), year), budget.amount(), budget.source(), actor);
    }
}
