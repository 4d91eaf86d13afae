package vn.boiduong.reimbursement;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Officer.PersonType;

/** The regimes an agency's people may come under, for everyone to read. */
@Service
@Transactional(readOnly = true)
public class RegimeTable {

    private final Regimes regimes;

    RegimeTable(Regimes regimes) {
        this.regimes = regimes;
    }

    /** Those in use, past ones too, by document and person type. */
    public List<Regime> of(String agency) {
        return regimes.inUse(agency);
    }

    /** The person types under a local rule that has no end yet. */
    public List<PersonType> localOf(String agency) {
        return regimes.inUse(agency).stream().filter(regime -> regime.isLocal() && regime.validUntil() == null)
                .map(Regime::personType).distinct().sorted().toList();
    }
}
