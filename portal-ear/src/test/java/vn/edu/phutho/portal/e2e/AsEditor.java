package vn.edu.phutho.portal.e2e;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls something in the role of an editor, in one transaction. */
@Stateless
@PermitAll
@RunAs("EDITOR")
public class AsEditor {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
