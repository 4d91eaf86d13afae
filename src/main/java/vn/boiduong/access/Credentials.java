package vn.boiduong.access;

import java.util.List;
import java.util.Optional;

/** The engine's users as far as signing in goes. */
public interface Credentials {

    /** The id of the person who signs in as this; people type it in any case. */
    Optional<String> idOf(String typed);

    /** Costs the same time whether or not there is such a person. */
    boolean match(String officer, String password);

    void set(String officer, String password);

    /** Ids of those who administer, whether or not they have a way in yet. */
    List<String> administrators();

    /** Creates a person outside every agency, who administers the deployment. */
    void createAdministrator(String id, String fullName);
}
