/**
 * Settings: what law and regulation leave open or change over time. Each value has the day from which it holds; the
 * value of a day is the newest one that is not later.
 */
package vn.edu.phutho.portal.settings;
