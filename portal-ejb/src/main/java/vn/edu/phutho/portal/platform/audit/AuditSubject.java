package vn.edu.phutho.portal.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of an {@link Audited} method that names the thing acted on by its id. Never a text that somebody
 * types.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface AuditSubject {

    /**
     * Kind of the thing: {@code award.dossier} and the id 12 make the subject {@code award.dossier/12}. A collection of
     * ids, or a map by id, is noted as an attempt at each.
     */
    String value();
}
