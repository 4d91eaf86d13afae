package vn.boiduong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.boiduong.cli.Launch;

/** The product: without a command it serves, with one it runs that command and ends. */
@SpringBootApplication
public class BoiDuongApplication {

    public static void main(String[] args) {
        Launch launch = new Launch(BoiDuongApplication.class, args);
        if (launch.isToServe()) {
            SpringApplication.run(BoiDuongApplication.class, args);
        } else {
            System.exit(launch.run());
        }
    }
}
