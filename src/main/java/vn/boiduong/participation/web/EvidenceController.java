package vn.boiduong.participation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.Evidence;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.StoredEvidence;
import vn.boiduong.participation.UploadedFile;
import vn.boiduong.shared.CourseOfficer;

/** Upload and download of the file that proves a result. */
@RestController
@RequestMapping("/api/v1/participations/{course}/{officer}/evidence")
class EvidenceController {

    private final EvidenceService evidence;
    private final Actors actors;

    EvidenceController(EvidenceService evidence, Actors actors) {
        this.evidence = evidence;
        this.actors = actors;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Evidence upload(@PathVariable String course, @PathVariable String officer, @RequestParam MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return evidence.store(new CourseOfficer(course, officer), new UploadedFile(name, file.getBytes()), actors.current());
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable String course, @PathVariable String officer) {
        return evidence.content(new CourseOfficer(course, officer), actors.current()).map(EvidenceController::asAttachment)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> asAttachment(StoredEvidence file) {
        ContentDisposition disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType())).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff").body(file.content());
    }
}
