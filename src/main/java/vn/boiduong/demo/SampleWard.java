package vn.boiduong.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.dataset.DatasetReader;

/** The invented ward that comes with the product; inside the jar it has to be unpacked to be read as a folder. */
@Component
class SampleWard {

    private final DatasetReader reader;
    private final DatasetLoader loader;

    SampleWard(DatasetReader reader, DatasetLoader loader) {
        this.reader = reader;
        this.loader = loader;
    }

    Dataset load() {
        Dataset ward = read();
        loader.load(ward);
        return ward;
    }

    private Dataset read() {
        try {
            Path folder = Files.createTempDirectory("thach-khoi");
            try {
                unpackTo(folder);
                return reader.read(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpackTo(Path folder) throws IOException {
        for (Resource table : new PathMatchingResourcePatternResolver().getResources("classpath:sample/thach-khoi/*.csv")) {
            try (InputStream content = table.getInputStream()) {
                Files.copy(content, folder.resolve(table.getFilename()));
            }
        }
    }
}
