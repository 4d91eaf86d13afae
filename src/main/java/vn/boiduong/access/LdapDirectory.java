package vn.boiduong.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LookupAttemptingCallback;
import org.springframework.ldap.query.LdapQuery;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.stereotype.Component;

/** Finds the person with a filter, then binds with the password. The connection is Spring's ({@code spring.ldap.*}). */
@Component
@ConditionalOnProperty("boiduong.sign-in.ldap.user-filter")
class LdapDirectory implements OfficeDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);

    private final LdapTemplate ldap;
    private final String filter;
    private final String attribute;

    /**
     * @param filter    finds the entry of a typed name, {@code {0}}
     * @param attribute holds the officer id
     */
    LdapDirectory(LdapTemplate ldap, @Value("${boiduong.sign-in.ldap.user-filter}") String filter,
                  @Value("${boiduong.sign-in.ldap.officer-attribute:uid}") String attribute) {
        this.ldap = ldap;
        this.filter = filter;
        this.attribute = attribute;
    }

    @Override
    public Answer ask(String typed, String password) {
        if (password.isEmpty()) {
            return Answer.WRONG; // LDAP takes a bind without a password for an anonymous one and lets it pass
        }
        LdapQuery person = LdapQueryBuilder.query().attributes(attribute).filter(filter, typed.strip());
        try {
            return officerIn(ldap.authenticate(person, password, new LookupAttemptingCallback()));
        } catch (EmptyResultDataAccessException nobody) {
            return Answer.UNKNOWN;
        } catch (AuthenticationException wrong) {
            return Answer.WRONG;
        } catch (NamingException down) {
            LOG.warn("the LDAP directory does not answer: {}", down.getMessage());
            throw new SignInRefused("access.signIn.directoryDown");
        }
    }

    private Answer officerIn(DirContextOperations entry) {
        String officer = entry.getStringAttribute(attribute);
        return officer == null ? Answer.WRONG : Answer.right(officer);
    }
}
