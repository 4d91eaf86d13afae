package vn.boiduong.bulk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.worklist.OneTables;

@Component
class BulkPlaces implements OneTables {

    @Override
    public Map<String, String> paths() {
        return Stream.of(BulkKind.values()).collect(Collectors.toMap(BulkKind::task, BulkKind::path));
    }
}
