package vn.edu.phutho.portal.platform.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Forms post to the address that the reader sees, so it stays the same after the post. */
public class RouteViewHandler extends ViewHandlerWrapper {

    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address != null
                && context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId())) {
            Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
            return query == null ? address.toString() : address + "?" + query;
        }
        return Routes.addressOf(viewId).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
