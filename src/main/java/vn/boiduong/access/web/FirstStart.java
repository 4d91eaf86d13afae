package vn.boiduong.access.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.access.SetupCode;

/** While nobody has an account, each start of the server prints a new code for the first administrator. */
@Component
@ConditionalOnWebApplication
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetupCode setup;

    FirstStart(SetupCode setup) {
        this.setup = setup;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void print() {
        setup.offer().ifPresent(code -> LOG.warn("""


                ------------------------------------------------------------------
                  Chưa có tài khoản nào. Mở trang {} và nhập mã cài đặt:

                      {}

                  Mã dùng một lần, hết hiệu lực khi đã dùng hoặc khi một máy chủ khởi động sau đó.
                ------------------------------------------------------------------
                """, Pages.SET_UP, code));
    }
}
