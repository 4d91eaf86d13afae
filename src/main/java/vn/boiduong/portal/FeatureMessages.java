package vn.boiduong.portal;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;

/** Lets pages write {@code #{feature.key}}; a text missing there is a fault and fails the page loudly. */
@Component("messageSource")
class FeatureMessages implements MessageSource {

    @Override
    public String getMessage(String code, Object[] args, Locale locale) {
        return Messages.text(locale, code, args == null ? new Object[0] : args);
    }

    /** Only the framework asks with a text of its own at hand. */
    @Override
    public String getMessage(String code, Object[] args, String defaultMessage, Locale locale) {
        return defaultMessage;
    }

    @Override
    public String getMessage(MessageSourceResolvable message, Locale locale) {
        if (message.getDefaultMessage() == null) {
            throw new NoSuchMessageException(String.join(", ", message.getCodes() == null ? new String[0] : message.getCodes()), locale);
        }
        return message.getDefaultMessage();
    }
}
