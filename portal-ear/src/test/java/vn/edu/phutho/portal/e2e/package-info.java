/**
 * Tests of the real EAR in the real WildFly: services from inside (IT), pages from outside with a browser or an HTTP
 * client (E2E). One server for the whole run of a database, started as an operator starts it.
 */
package vn.edu.phutho.portal.e2e;
