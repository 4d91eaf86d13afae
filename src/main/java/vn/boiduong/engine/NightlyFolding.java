package vn.boiduong.engine;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds the kept counts while nobody works. */
@Component
@EnableScheduling
class NightlyFolding {

    private final EngineCounts counts;

    NightlyFolding(EngineCounts counts) {
        this.counts = counts;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void fold() {
        counts.fold();
    }
}
