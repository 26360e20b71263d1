package vn.edu.phutho.portal.e2e;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls something as the account giangvien, in no transaction; the name stands in the archive's jboss-ejb3.xml. */
@Stateless
@PermitAll
@RunAs("EMPLOYEE")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsGiangvien {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
