package vn.edu.phutho.portal.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Origin;

/** Where the present request came from. The web layer says so; without a request it stays empty. */
@RequestScoped
public class RequestOrigin {

    private Origin origin = new Origin(null, null);

    /** Notes where the request came from. */
    public void note(String requestAddress, String remoteAddress) {
        origin = new Origin(requestAddress, remoteAddress);
    }

    Origin origin() {
        return origin;
    }
}
