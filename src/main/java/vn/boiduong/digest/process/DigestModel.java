package vn.boiduong.digest.process;

import java.util.Date;

import vn.boiduong.engine.ProcessVariable;

/** Names in {@code digest.bpmn} and {@code digest-mail.bpmn}. */
final class DigestModel {

    static final String MORNING = "digest";
    static final String MAIL = "digest-mail";
    static final ProcessVariable<Date> DIGEST_AT = ProcessVariable.date("digestAt");
    static final ProcessVariable<Long> DIGEST = ProcessVariable.amount("digestId");

    private DigestModel() {
    }
}
