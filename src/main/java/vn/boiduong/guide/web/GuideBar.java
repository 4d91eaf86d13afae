package vn.boiduong.guide.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.guide.Guide;
import vn.boiduong.guide.GuidePage;
import vn.boiduong.identity.Actors;

/** The bean {@code guideBar} of the page frame: the guide's pages for whoever looks at the page. */
@Component("guideBar")
class GuideBar {

    private final Guide guide;
    private final Actors actors;

    GuideBar(Guide guide, Actors actors) {
        this.guide = guide;
        this.actors = actors;
    }

    public List<GuidePage> own() {
        return guide.of(actors.current());
    }
}
