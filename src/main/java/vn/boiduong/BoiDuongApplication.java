package vn.boiduong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: without arguments it serves, with a command it runs that command and ends. */
@SpringBootApplication
public class BoiDuongApplication {

    public static void main(String[] args) {
        SpringApplication.run(BoiDuongApplication.class, args);
    }
}
