package vn.boiduong.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.access.Accounts;

/** Accounts, for administrators. */
@RestController
@RequestMapping("/api/v1/accounts/{officer}")
class AccountsApi {

    private final Accounts accounts;

    AccountsApi(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Sets the password in the body, or a generated one; either has to be changed at the first sign-in. */
    @PostMapping("/password")
    OneTimePassword setPassword(@PathVariable String officer, @RequestBody(required = false) NewPassword wanted) {
        if (wanted == null || wanted.password() == null) {
            return new OneTimePassword(officer, accounts.issuePassword(officer));
        }
        accounts.assignPassword(officer, wanted.password());
        return new OneTimePassword(officer, null);
    }

    @PostMapping("/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable String officer) {
        accounts.disable(officer);
    }

    @PostMapping("/enable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(@PathVariable String officer) {
        accounts.enable(officer);
    }

    @PostMapping("/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String officer) {
        accounts.unlock(officer);
    }

    record NewPassword(String password) {
    }

    /** {@code password} is null where the administrator chose it. */
    record OneTimePassword(String officer, String password) {
    }
}
