package vn.edu.phutho.portal.platform.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import vn.edu.phutho.portal.platform.web.error.Refusals;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;

/**
 * Asks who may call a resource before its body is read, a second time after {@code web.xml}: a method with
 * {@code @PermitAll} is for everybody, one with {@code @RolesAllowed} for these roles, any other for whoever is signed in.
 */
@Provider
public class Access implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(PermitAll.class)) {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            context.register(new Gate(roles == null ? Set.of() : Set.of(roles.value())));
        }
    }

    /**
     * Lets these roles pass.
     *
     * @param roles names of roles; none for whoever is signed in
     */
    record Gate(Set<String> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            require(request.getSecurityContext());
        }

        void require(SecurityContext caller) {
            if (caller.getUserPrincipal() == null) {
                throw Refusals.ofStatus(401);
            }
            if (!roles.isEmpty() && roles.stream().noneMatch(caller::isUserInRole)) {
                throw new RequestRefused("api.forbidden", 403);
            }
        }
    }
}
