package vn.edu.phutho.portal.e2e;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The small archive beside the portal from which the tests of acting call its services. */
final class ActingArchive {

    private static final String DEPENDENCIES =
            "<jboss-deployment-structure xmlns='urn:jboss:deployment-structure:1.3'><deployment><dependencies>"
                    + "<module name='deployment.portal.ear'/><module name='deployment.portal.ear.portal-ejb.jar'/>"
                    + "<module name='org.eclipse.persistence'/></dependencies></deployment></jboss-deployment-structure>";

    private static final String EJB = "<jboss xmlns='http://www.jboss.com/xml/ns/javaee'"
            + " xmlns:jee='http://java.sun.com/xml/ns/javaee' xmlns:ci='urn:container-interceptors:1.0'"
            + " xmlns:s='urn:security:1.1'><jee:assembly-descriptor><ci:container-interceptors>"
            + "<jee:interceptor-binding><ejb-name>*</ejb-name><interceptor-class>"
            + "vn.edu.phutho.portal.e2e.AuditOfTests</interceptor-class></jee:interceptor-binding>"
            + "</ci:container-interceptors><s:security><jee:ejb-name>AsGiangvien</jee:ejb-name>"
            + "<s:run-as-principal>giangvien</s:run-as-principal></s:security></jee:assembly-descriptor></jboss>";

    private ActingArchive() {}

    static WebArchive with(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "acting-it.war")
                .addClasses(
                        AsGiangvien.class,
                        InTransaction.class,
                        AuditedActs.class,
                        AuditOfTests.class,
                        AtOnce.class,
                        ActingArchive.class)
                .addClasses(classes)
                .addAsLibraries(jarOf(org.assertj.core.api.Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(new StringAsset(DEPENDENCIES), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(EJB), "jboss-ejb3.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
