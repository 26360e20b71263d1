package vn.edu.phutho.portal.organisation.application;

/**
 * A person whom mail reaches.
 *
 * @param styledName the name with its degree
 * @param email the address
 */
public record Reachable(String styledName, String email) {}
