package vn.boiduong.history;

import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;

/** A short case with all that happens to cases: taken, given back, taken again, handed over and answered by the other. */
record PastConcern(DemoServer server) {

    static final String SECOND_HR = "TK015";

    /** The id of the case, which is over. */
    String answered() {
        String key = json(server.as(OFFICER).post("/api/v1/concerns", "{\"question\":\"Lịch học trùng ngày trực, xin đổi được không?\"}"))
                .get("number").asText();
        Http hr = server.as(HR);
        var task = json(hr.get("/engine-rest/task?processDefinitionKey=concern&processInstanceBusinessKey=" + key)).get(0);
        String id = task.get("id").asText();
        hr.post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + HR + "\"}");
        hr.post("/engine-rest/task/" + id + "/unclaim", "");
        hr.post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + HR + "\"}");
        hr.post("/api/v1/tasks/" + id + "/hand-over", "{\"from\":\"" + HR + "\",\"to\":\"" + SECOND_HR + "\",\"reason\":\"Nghỉ phép từ ngày mai\"}");
        server.as(SECOND_HR).post("/engine-rest/task/" + id + "/submit-form",
                "{\"variables\":{\"passedUp\":{\"value\":\"false\"},\"answer\":{\"value\":\"Được đổi ca trực với đồng nghiệp.\"}}}");
        return task.get("processInstanceId").asText();
    }
}
