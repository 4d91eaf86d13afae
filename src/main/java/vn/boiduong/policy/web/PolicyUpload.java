package vn.boiduong.policy.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.boiduong.dataset.PolicyFile;
import vn.boiduong.policy.ParameterNames;
import vn.boiduong.policy.ParameterWords;

/** A table of parameters, as the page hands it out, read back into the form of the next version. */
@Component
class PolicyUpload {

    /**
     * The present parameters with the file's in their place.
     *
     * @throws vn.boiduong.dataset.DatasetErrors with a line for everything wrong in the file
     */
    Map<String, String> read(MultipartFile sent, Map<String, String> present) throws IOException {
        Path folder = Files.createTempDirectory("chinh-sach");
        Path copy = folder.resolve("chinh-sach.csv");
        try {
            sent.transferTo(copy);
            PolicyFile file = PolicyFile.read(copy);
            List<String> unknown = file.settings().keySet().stream().filter(name -> !present.containsKey(name)).toList();
            if (!unknown.isEmpty()) {
                throw file.refused(unknown, name -> present.containsKey(name) ? ParameterNames.expectedOf(name) : null);
            }
            Map<String, String> settings = new TreeMap<>(present);
            settings.putAll(ParameterWords.typed(file.settings()));
            return settings;
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }
}
