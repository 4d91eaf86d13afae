package vn.boiduong.reimbursement;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.shared.NotFound;

/** The regimes an agency's people may come under, for everyone to read. */
@Service
@Transactional(readOnly = true)
public class RegimeTable {

    private final Regimes regimes;
    private final CaseTable table;

    RegimeTable(Regimes regimes, CaseTable table) {
        this.regimes = regimes;
        this.table = table;
    }

    /** Those in use, past ones too, by document and person type. */
    public List<Regime> of(String agency) {
        return regimes.inUse(agency);
    }

    /** One of those in use with every article; a local rule has one for all. */
    public Regime one(String agency, long id) {
        Regime regime = regimes.inUse(agency).stream().filter(each -> each.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("regime", String.valueOf(id)));
        return regime.isLocal() || !regime.cases().articles().isEmpty() ? regime : regime.with(table.articlesOf(regime.cases().scheme()));
    }

    /** The person types under a local rule that has no end yet. */
    public List<PersonType> localOf(String agency) {
        return regimes.inUse(agency).stream().filter(regime -> regime.isLocal() && regime.validUntil() == null)
                .map(Regime::personType).distinct().sorted().toList();
    }
}
