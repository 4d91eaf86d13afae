package vn.boiduong.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.boiduong.engine.ShownVersion;

/** What the head of a unit reads before declaring, and the version handed in again: a wish or a need may come in between. */
public record ShownDeclaration(@JsonUnwrapped DeclarationSheet sheet, String shownVersion) {

    public static ShownDeclaration of(DeclarationSheet sheet) {
        return new ShownDeclaration(sheet, ShownVersion.of(sheet));
    }
}
