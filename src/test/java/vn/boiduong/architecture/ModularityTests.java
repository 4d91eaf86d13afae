package vn.boiduong.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.boiduong.BoiDuongApplication;

/** The packages are the domain, and what each may use is written in its package-info: no cycles, no way around. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        ApplicationModules.of(BoiDuongApplication.class).verify();
    }
}
