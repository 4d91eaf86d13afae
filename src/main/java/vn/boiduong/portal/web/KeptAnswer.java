package vn.boiduong.portal.web;

import java.util.Map;

/** What answered a form: the page it was sent to, and everything the answer is made of, so that it can be made again. */
record KeptAnswer(String sentTo, String view, Map<String, Object> model, int status) {
}
