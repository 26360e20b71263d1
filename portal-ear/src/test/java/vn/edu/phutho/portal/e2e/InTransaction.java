package vn.edu.phutho.portal.e2e;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Does something in one transaction of its own; what it throws at run time undoes it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InTransaction {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
