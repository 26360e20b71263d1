package vn.edu.phutho.portal.news.application;

import java.io.Serializable;

/**
 * A section of the news as pages offer it.
 *
 * @param code code for addresses and forms
 * @param name Vietnamese name
 */
public record Section(String code, String name) implements Serializable {}
