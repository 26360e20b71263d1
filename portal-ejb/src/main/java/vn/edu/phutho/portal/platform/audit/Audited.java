package vn.edu.phutho.portal.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a service as an act: each attempt leaves one row in the audit, whether it was done, refused - also by
 * a missing role - or failed. The thing acted on is the parameter with {@link AuditSubject}; for an act that makes a
 * thing, {@link #makes} names its kind and the method returns its id.
 *
 * <p>The row is written in a transaction of its own once it is known what came of the act. For a method that joins a
 * transaction of its caller that is when this one ends.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    /** Name of the act, e.g. {@code award.dossier.propose}. */
    String value();

    /** Kind of the thing whose id the method returns, e.g. {@code award.dossier}; none by default. */
    String makes() default "";
}
