package vn.boiduong.identity;

import java.util.Optional;

/** Who the current request, command or transaction is made by. */
public interface CurrentPerson {

    /** The id the person logged in with; empty where a timer or the product itself acts. */
    Optional<String> id();
}
